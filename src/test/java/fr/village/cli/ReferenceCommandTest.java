package fr.village.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.AppContext;
import fr.village.app.settings.AppFolders;
import fr.village.i18n.Messages;
import fr.village.reference.EditedSet;
import fr.village.reference.ReferenceSets;
import fr.village.reference.file.ReferenceFiles;
import fr.village.store.key.Argon2Parameters;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody at the federation, who makes the next set out of the one in use. */
final class ReferenceCommandTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void writesTheShippedSetInBothForms() throws IOException {
    Path xlsx = folder.resolve("referentiel.xlsx");
    Path json = folder.resolve("referentiel.json");
    assertThat(run("--export", xlsx.toString())).as(err.toString()).isZero();
    assertThat(run("--export", json.toString(), "--from", xlsx.toString())).isZero();
    assertThat(Files.readString(json)).isEqualTo(ReferenceFiles.json(ReferenceSets.builtIn()));
    assertThat(run("--check", json.toString())).isZero();
    assertThat(out.toString()).contains("Rien ne change.");
  }

  @Test
  void saysWhatChangesAndThatItMayBeAdopted() throws IOException {
    Path file = Files.write(folder.resolve("a.xlsx"), ReferenceFiles.workbook(EditedSet.full()));
    assertThat(run("--check", file.toString())).isZero();
    assertThat(out.toString())
        .contains("Référentiel 2027.1, comparé à 2026.1.")
        .contains("Comment la famille a connu la Maison\u202f: Radio")
        .contains("Affiche, presse, bulletin communal → Réseaux sociaux, internet")
        .contains("Tableaux ordinaires\u202f: 5 → 6 familles")
        .contains("peut être adopté");
  }

  @Test
  void endsWithOneWhereItMayNotFollow() throws IOException {
    EditedSet wrong = EditedSet.next();
    wrong.in("tables", "father").put("maturityMonths", 4);
    Path file = Files.write(folder.resolve("a.xlsx"), ReferenceFiles.workbook(wrong.set()));
    assertThat(run("--check", file.toString(), "--json")).isOne();
    assertThat(out.toString())
        .contains("\"accepted\" : false")
        .contains("\"key\" : \"invalid.reference.table.changed\"")
        .contains("\"sheet\" : \"Tableaux\"")
        .contains("\"line\" : 8");
  }

  @Test
  void comparesWithTheSetOfAFile() throws IOException {
    Path old = Files.writeString(folder.resolve("a.json"), ReferenceFiles.json(EditedSet.full()));
    assertThat(run("--check", old.toString(), "--against", old.toString())).isZero();
    Path next = folder.resolve("b.json");
    Files.writeString(
        next, ReferenceFiles.json(EditedSet.next().version("2028.1", "2028-01-03").set()));
    assertThat(run("--check", next.toString(), "--against", old.toString())).isOne();
    assertThat(out.toString()).contains("un seuil monte, il ne baisse jamais");
  }

  @Test
  void refusesWhatIsNoSetAndWrongUse() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "{\n\"version\": 3\n}");
    assertThat(run("--check", file.toString())).isEqualTo(3);
    assertThat(err.toString()).contains("Référentiel refusé, ligne");
    assertThat(run("--check", folder.resolve("nowhere.json").toString())).isEqualTo(3);
    assertThat(run("--export", folder.resolve("a.ods").toString())).isEqualTo(2);
    assertThat(run("--export", "a.json", "--against", "b.json")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
  }

  private int run(String... options) {
    AppContext app =
        new AppContext(
            Clock.systemUTC(),
            new AppFolders(folder.resolve("data"), folder),
            new Argon2Parameters(64, 1, 1),
            UUID::randomUUID);
    String[] args = new String[options.length + 1];
    args[0] = "reference";
    System.arraycopy(options, 0, args, 1, options.length);
    Cli cli =
        new Cli(
            Messages.of(Locale.FRENCH),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            Map.of(),
            app);
    return VillageCli.run(cli, args);
  }
}
