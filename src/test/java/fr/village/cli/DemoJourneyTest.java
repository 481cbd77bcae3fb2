package fr.village.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.village.app.AppContext;
import fr.village.app.session.SampleNotebook;
import fr.village.app.settings.AppFolders;
import fr.village.i18n.Messages;
import fr.village.store.key.Argon2Parameters;
import fr.village.workbook.PoolingLine;
import fr.village.workbook.Submission;
import fr.village.workbook.check.PackageStrings;
import fr.village.workbook.check.WorkbookCheck;
import fr.village.workbook.write.WorkbookWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Four sample Maisons from notebooks to the national workbook, as somebody at a terminal. */
@TestInstance(Lifecycle.PER_CLASS)
final class DemoJourneyTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);
  private static final String DAY = "2026-03-10";

  @TempDir private static Path folder;
  private Path demo;

  @BeforeAll
  void make() {
    demo = folder.resolve("demo");
    Answer made = run("demo", "--out", demo.toString(), "--maisons", "4", "--today", DAY);
    assertThat(made.status()).as(made.err()).isZero();
  }

  @Test
  void makesNotebooksWorkbooksAndTheNationalOne() throws IOException {
    assertThat(names(demo.resolve("carnets"))).hasSize(4).allMatch(n -> n.endsWith(".village"));
    assertThat(names(demo.resolve("envois")))
        .hasSize(4)
        .allMatch(n -> n.matches("M1000J_.*_r1.xlsx"));
    assertThat(demo.resolve("national.xlsx")).isNotEmptyFile();
  }

  @Test
  void arrasStatesItsPublishedProfile() {
    JsonNode figures =
        json("indicators", "--notebook", notebook("ARRAS"), "--until", DAY, "--json")
            .get("indicators");
    assertThat(figure(figures, "families", "value")).isEqualTo("122");
    assertThat(figure(figures, "structure.single_parent", "count")).isEqualTo("43");
    assertThat(figure(figures, "structure.single_parent", "base")).isEqualTo("122");
    assertThat(figure(figures, "structure.single_parent", "share")).isEqualTo("35.2");
    assertThat(figure(figures, "distress.yes", "count")).isEqualTo("21");
    assertThat(figure(figures, "distress.yes", "share")).isEqualTo("17.2");
    assertThat(figure(figures, "isolated_parents", "count")).isEqualTo("57");
    assertThat(figure(figures, "isolated_parents", "base")).isEqualTo("152");
    assertThat(figure(figures, "isolated_parents", "share")).isEqualTo("37.5");
    assertThat(wholePercent(figures, "less_isolated")).isEqualTo(90);
    assertThat(wholePercent(figures, "values_observing")).isEqualTo(95);
    assertThat(wholePercent(figures, "calmer_more_confident")).isEqualTo(100);
    assertThat(Integer.parseInt(figure(figures, "less_isolated", "base"))).isGreaterThan(100);
  }

  @Test
  void everyWorkbookPassesTheCheckAndTellsNothingOfTheNotebook() throws Exception {
    String[] check =
        Stream.concat(
                Stream.of("check"),
                names(demo.resolve("envois")).stream()
                    .map(n -> demo.resolve("envois").resolve(n).toString()))
            .toArray(String[]::new);
    Answer checked = run(check);
    assertThat(checked.status()).as(checked.out()).isZero();
    String texts = "";
    for (String name : names(demo.resolve("envois"))) {
      byte[] bytes = Files.readAllBytes(demo.resolve("envois").resolve(name));
      texts +=
          PackageStrings.of(bytes).stream()
              .map(found -> found.text())
              .collect(Collectors.joining("\n"));
    }
    for (String secret : secrets("ARRAS")) {
      assertThat(texts).doesNotContain(secret);
    }
  }

  @Test
  void anExportAndItsCheckSayWhatIsInTheFile() throws IOException {
    Path copy = folder.resolve("suite.village");
    Path saved = folder.resolve("suite");
    run("backup", "--notebook", notebook("ARRAS"), "--to", saved.toString());
    String backup = saved.resolve(names(saved).getFirst()).toString();
    run("restore", "--from", backup, "--notebook", copy.toString());
    Path envoi = folder.resolve("suite.xlsx");
    JsonNode receipt =
        json(
            "export",
            "--notebook",
            copy.toString(),
            "--today",
            "2026-07-01",
            "--out",
            envoi.toString(),
            "--json");
    Submission sent =
        Objects.requireNonNull(WorkbookCheck.check(Files.readAllBytes(envoi)).submission());
    assertThat(receipt.get("scores").asInt())
        .isPositive()
        .isEqualTo((int) sent.scores().stream().filter(s -> s.n() != null).count());
    assertThat(receipt.get("crossings").asInt())
        .isPositive()
        .isEqualTo((int) sent.crossings().stream().filter(s -> s.count() != null).count());
    assertThat(receipt.get("noisy").asInt()).isPositive().isEqualTo(sent.pooling().size());

    Path first = demo.resolve("envois").resolve("M1000J_DEMO-ARRAS_2025-12-31_r1.xlsx");
    JsonNode both = json("check", envoi.toString(), first.toString(), "--json");
    assertThat(both.get(0).get("sound").asBoolean()).isTrue();
    assertThat(both.get(0).get("comparedWith").asString()).isEqualTo(first.toString());
    assertThat(both.get(1).get("comparedWith").isNull()).isTrue();

    Path forged = folder.resolve("forge.xlsx");
    PoolingLine drawn = sent.pooling().getFirst();
    List<PoolingLine> pooling = new ArrayList<>(sent.pooling());
    pooling.set(
        0,
        new PoolingLine(
            drawn.table(),
            drawn.label(),
            drawn.value(),
            drawn.valueLabel(),
            drawn.tranche(),
            drawn.closing(),
            drawn.families(),
            drawn.noisy() + 1));
    Files.write(
        forged,
        WorkbookWriter.write(
            new Submission(
                sent.cover(),
                sent.indicators(),
                sent.scores(),
                sent.crossings(),
                sent.sessions(),
                sent.activities(),
                pooling)));
    assertThat(run("check", forged.toString()).status()).as("by itself").isZero();
    Answer named = run("check", first.toString(), forged.toString());
    assertThat(named.status()).isEqualTo(1);
    assertThat(named.out()).contains("Valeurs bruitées").contains(drawn.label());
  }

  @Test
  void aNotebookFolderShowsNoName() throws IOException {
    Path carnet = Path.of(notebook("ARRAS"));
    StringBuilder everything = new StringBuilder();
    try (Stream<Path> files = Files.walk(carnet)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        everything.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    assertThat(everything.length()).isGreaterThan(100_000);
    for (String secret : secrets("ARRAS")) {
      byte[] utf8 = secret.getBytes(StandardCharsets.UTF_8);
      assertThat(everything).doesNotContain(new String(utf8, StandardCharsets.ISO_8859_1));
    }
  }

  @Test
  void aDumpLoadedIntoANewNotebookGivesTheSameDump() throws IOException {
    Path dump = folder.resolve("arras.json");
    Path again = folder.resolve("again.json");
    Path copy = folder.resolve("copie.village");
    assertThat(run("dump", "--notebook", notebook("RURAL"), "--out", dump.toString()).status())
        .isZero();
    Answer made =
        run(
            Map.of("VILLAGE_PASSPHRASE", "Une Copie 4 rien!"),
            "new",
            "--notebook",
            copy.toString(),
            "--code",
            "COPIE",
            "--name",
            "Copie",
            "--departement",
            "62",
            "--recovery-out",
            folder.resolve("mots.txt").toString());
    assertThat(made.status()).as(made.err()).isZero();
    Answer loaded =
        run(
            Map.of("VILLAGE_PASSPHRASE", "Une Copie 4 rien!"),
            "load",
            "--notebook",
            copy.toString(),
            dump.toString(),
            "--replace");
    assertThat(loaded.status()).as(loaded.err()).isZero();
    run(
        Map.of("VILLAGE_PASSPHRASE", "Une Copie 4 rien!"),
        "dump",
        "--notebook",
        copy.toString(),
        "--out",
        again.toString());
    assertThat(Files.readString(again)).isEqualTo(Files.readString(dump));
  }

  @Test
  void whatIsInClearOrOpensEverythingIsItsOwnersAlone() throws IOException {
    Path dump = folder.resolve("prive.json");
    Path words = folder.resolve("prive.txt");
    run("dump", "--notebook", notebook("NEUVE"), "--out", dump.toString());
    run(
        Map.of("VILLAGE_PASSPHRASE", "Une Copie 4 rien!"),
        "new",
        "--notebook",
        folder.resolve("prive.village").toString(),
        "--code",
        "PRIVE",
        "--name",
        "Privé",
        "--departement",
        "62",
        "--recovery-out",
        words.toString());
    assumeTrue(dump.getFileSystem().supportedFileAttributeViews().contains("posix"));
    for (Path file : List.of(dump, words)) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void loadingOverSomethingIsRefusedInASentence() throws IOException {
    Path dump = folder.resolve("deux.json");
    run("dump", "--notebook", notebook("NEUVE"), "--out", dump.toString());
    Answer answer = run("load", "--notebook", notebook("NEUVE"), dump.toString());
    assertThat(answer.status()).isEqualTo(3);
    assertThat(answer.err()).startsWith("Ce carnet").hasLineCount(1);
  }

  @Test
  void theSameSeedAndDayGiveTheSameWorkbooks() throws IOException {
    Path again = folder.resolve("again");
    run("demo", "--out", again.toString(), "--maisons", "2", "--today", DAY);
    for (String name : names(again.resolve("envois"))) {
      assertThat(again.resolve("envois").resolve(name))
          .hasSameBinaryContentAs(demo.resolve("envois").resolve(name));
    }
  }

  @Test
  void aWrongPassphraseIsRefusedInASentence() {
    Answer answer =
        run(
            Map.of("VILLAGE_PASSPHRASE", "pas la bonne"),
            "indicators",
            "--notebook",
            notebook("ARRAS"));
    assertThat(answer.status()).isEqualTo(3);
    assertThat(answer.err())
        .doesNotContain("pas la bonne")
        .doesNotContain("Exception")
        .hasLineCount(1);
  }

  @Test
  void aBackupRestoresElsewhere() {
    Path to = folder.resolve("cle-usb");
    Answer saved = run("backup", "--notebook", notebook("NEUVE"), "--to", to.toString());
    assertThat(saved.status()).as(saved.err()).isZero();
    String file = to.resolve(names(to).getFirst()).toString();
    assertThat(run("verify", "--notebook", file).status()).isZero();
    Path elsewhere = folder.resolve("ailleurs.village");
    Answer restored = run("restore", "--from", file, "--notebook", elsewhere.toString());
    assertThat(restored.status()).as(restored.err()).isZero();
    assertThat(run("verify", "--notebook", elsewhere.toString(), "--json").status()).isZero();
  }

  /** What must not be found outside: notes, phones, e-mails, surnames of seven letters or more. */
  private List<String> secrets(String maison) throws IOException {
    Path dump = folder.resolve("secrets-" + UUID.randomUUID() + ".json");
    run("dump", "--notebook", notebook(maison), "--out", dump.toString());
    JsonNode all = new JsonMapper().readTree(Files.readString(dump));
    List<String> secrets = new ArrayList<>();
    collect(all, secrets);
    Files.delete(dump);
    assertThat(secrets).hasSizeGreaterThan(200);
    return secrets;
  }

  private static void collect(JsonNode node, List<String> secrets) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        String key = entry.getKey();
        if (List.of("note", "phone", "email").contains(key)
            || (List.of("name", "lastName").contains(key)
                && entry.getValue().asString().length() >= 7
                && (node.has("familyId") || node.has("protectedAddress")))) {
          secrets.add(entry.getValue().asString());
        } else {
          collect(entry.getValue(), secrets);
        }
      }
    } else if (node.isArray()) {
      node.forEach(each -> collect(each, secrets));
    }
  }

  private String notebook(String maison) {
    return demo.resolve("carnets").resolve("DEMO-" + maison + ".village").toString();
  }

  private static long wholePercent(JsonNode figures, String code) {
    return Math.round(Double.parseDouble(figure(figures, code, "share")));
  }

  private static String figure(JsonNode figures, String code, String field) {
    for (JsonNode figure : figures) {
      if (figure.get("code").asString().equals(code) && figure.get("year").isNull()) {
        return figure.get(field).asString();
      }
    }
    throw new AssertionError("no figure " + code);
  }

  private JsonNode json(String... args) {
    Answer answer = run(args);
    assertThat(answer.status()).as(answer.err()).isZero();
    return new JsonMapper().readTree(answer.out());
  }

  private static List<String> names(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(f -> String.valueOf(f.getFileName()))
          .sorted(Comparator.naturalOrder())
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private record Answer(int status, String out, String err) {}

  private Answer run(String... args) {
    return run(Map.of("VILLAGE_PASSPHRASE", SampleNotebook.PASSPHRASE), args);
  }

  private Answer run(Map<String, String> environment, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    AppContext app =
        new AppContext(
            CLOCK,
            new AppFolders(folder.resolve("data"), folder),
            new Argon2Parameters(64, 1, 1),
            UUID::randomUUID);
    Cli cli =
        new Cli(
            Messages.of(Locale.FRANCE),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            environment,
            app);
    int status = VillageCli.run(cli, args);
    return new Answer(status, out.toString(), err.toString());
  }
}
