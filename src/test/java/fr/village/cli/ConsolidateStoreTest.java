package fr.village.cli;

import static fr.village.store.StoreSamples.CHEAP;
import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.AppContext;
import fr.village.app.settings.AppFolders;
import fr.village.federation.register.Register;
import fr.village.federation.register.RegisterTable;
import fr.village.federation.register.RegisteredHouse;
import fr.village.i18n.Messages;
import fr.village.reference.EditedSet;
import fr.village.workbook.CoverBuilder;
import fr.village.workbook.Fixtures;
import fr.village.workbook.Submissions;
import fr.village.workbook.check.Edit;
import fr.village.workbook.write.WorkbookWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The federation's store as somebody at a terminal uses it. */
final class ConsolidateStoreTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-07-10T09:00:00Z"), ZoneOffset.UTC);
  private static final String PASSPHRASE = "girafe orage tambour lilas moulin sable cerise";

  @TempDir private Path temp;
  private Path received;
  private String store;
  private String national;

  private record Answer(int status, String out, String err) {}

  @BeforeEach
  void folder() throws IOException {
    received = Files.createDirectories(temp.resolve("reçus"));
    store = temp.resolve("Federation.bureau").toString();
    national = temp.resolve("national.xlsx").toString();
    put("arras.xlsx", WorkbookWriter.write(Submissions.arras()));
  }

  private void put(String name, byte[] bytes) throws IOException {
    Files.write(received.resolve(name), bytes);
  }

  private Answer run(Map<String, String> environment, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    AppFolders folders = new AppFolders(temp.resolve("data"), temp.resolve("carnets"));
    Cli cli =
        new Cli(
            Messages.of(Locale.FRENCH),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            environment,
            new AppContext(CLOCK, folders, CHEAP, UUID::randomUUID));
    int status = VillageCli.run(cli, args);
    return new Answer(status, out.toString(), err.toString());
  }

  private Answer consolidate(String... more) {
    String[] args = {"consolidate", received.toString(), "--out", national, "--store", store};
    String[] all = Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return run(Map.of("VILLAGE_PASSPHRASE", PASSPHRASE), all);
  }

  @Test
  void makesADeskWithItsWordsAndGoesOnFromThere() throws IOException {
    Answer first = consolidate();
    assertThat(first.status()).as(first.err()).isZero();
    assertThat(first.out()).contains("Bureau créé", "1 fichier, dont 1 lu maintenant", "24 ");
    assertThat(temp.resolve("Federation.bureau/bureau.db")).exists();
    assertThat(temp.resolve("national.xlsx")).isNotEmptyFile();

    put(
        "r2.xlsx",
        WorkbookWriter.write(
            Submissions.withCover(
                new CoverBuilder().revision(2).name("Arras et environs").build())));
    Answer second = consolidate("--json");
    assertThat(second.status()).as(second.err()).isZero();
    JsonNode report = new JsonMapper().readTree(second.out());
    assertThat(report.get("files").toString()).contains("accepté", "remplacé");
    assertThat(report.get("houses").get(0).get("revision").asInt()).isEqualTo(2);
    assertThat(consolidate().out()).contains("2 fichiers, dont 0 lu maintenant");
  }

  @Test
  void neverWritesOverAWorkbookSomebodySent() throws IOException {
    Path sent = received.resolve("arras.xlsx");
    byte[] before = Files.readAllBytes(sent);
    national = sent.toString();
    assertThat(consolidate().status()).isEqualTo(3);
    Answer without = run(Map.of(), "consolidate", received.toString(), "--out", sent.toString());
    assertThat(without.status()).isEqualTo(3);
    assertThat(without.err()).contains("C’est un des fichiers reçus");
    assertThat(Files.readAllBytes(sent)).isEqualTo(before);
    String again = received.resolve("national.xlsx").toString();
    for (int i = 0; i < 2; i++) {
      Answer made = run(Map.of(), "consolidate", received.toString(), "--out", again);
      assertThat(made.err()).as("its own of before may be replaced").isEmpty();
    }
  }

  @Test
  void decidesAndKeepsARegister() throws IOException {
    put(
        "retouche.xlsx",
        Edit.workbook(
            WorkbookWriter.write(Submissions.brandNew()),
            book -> book.getSheet("Indicateurs").getRow(7).getCell(2).setCellValue("Fam.")));
    Answer first = consolidate();
    assertThat(first.status()).as(first.err()).isEqualTo(1);
    Answer noNote = consolidate("--accept", "retouche.xlsx");
    assertThat(noNote.status()).isEqualTo(3);
    assertThat(noNote.err()).contains("Dites pourquoi");
    Answer accepted = consolidate("--accept", "retouche.xlsx", "--note", "vu avec Guéret");
    assertThat(accepted.status()).as(accepted.err()).isZero();
    assertThat(accepted.out()).contains("vu avec Guéret", "2 Maisons");

    Path register = temp.resolve("registre.xlsx");
    Files.write(
        register,
        RegisterTable.write(
            new Register(
                List.of(
                    new RegisteredHouse(
                        "ARR-01", "Arras", "62", "Hauts-de-France", null, null, null, null))),
            LocalDate.of(2026, 7, 1)));
    Answer stranger = consolidate("--register", register.toString());
    assertThat(stranger.status()).isEqualTo(1);
    assertThat(stranger.out()).contains("1 ajoutée", "Maison inconnue");
    String code = Submissions.brandNew().cover().houseCode();
    assertThat(consolidate("--accept-house", code).status()).isZero();
    Files.writeString(register, "rien");
    Answer refused = consolidate("--register", register.toString());
    assertThat(refused.status()).isEqualTo(3);
    assertThat(refused.err()).contains("Le registre n’a pas été changé");
  }

  @Test
  void refusesWhatItCannotDo() {
    String[] plain = {"consolidate", received.toString(), "--out", national};
    assertThat(run(Map.of(), plain).status()).as("without a store as ever").isZero();
    assertThat(
            run(Map.of(), "consolidate", received.toString(), "--out", national, "--note", "x")
                .status())
        .isEqualTo(2);
    consolidate();
    String[] wrong = {"consolidate", received.toString(), "--out", national, "--store", store};
    Answer locked =
        run(Map.of("VILLAGE_PASSPHRASE", "girafe orage tambour lilas moulin sable figue"), wrong);
    assertThat(locked.status()).isEqualTo(3);
    assertThat(locked.err()).contains("n’ouvre pas le bureau");
    assertThat(consolidate("--accept", "absent.xlsx", "--note", "x").status()).isEqualTo(3);
  }

  @Test
  void theNationalBilanIsWrittenBesideTheWorkbookAndNeverOverAnEarlierOne() throws IOException {
    String[] args = {"consolidate", received.toString(), "--out", national, "--bilan"};
    assertThat(run(Map.of(), args).out()).contains("bilan.pdf").contains("bilan.docx");
    assertThat(run(Map.of(), args).out()).contains("bilan_2.pdf");
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files.filter(file -> file.toString().contains("bilan")))
          .hasSize(4)
          .allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }
  }

  /** Structure was cut otherwise: what Arras says of single parents goes on under the new table. */
  @Test
  void olderWorkbooksAddUpInTheCodesOfTheSetIssuedSince() throws IOException {
    Path issued = temp.resolve("referentiel.json");
    put("arras.xlsx", Fixtures.demo());
    EditedSet next = EditedSet.next().retireAndReplaceStructure("2027-03-31");
    Files.writeString(issued, next.text());
    String words = temp.resolve("mots.txt").toString();
    assertThat(national(consolidate("--json", "--recovery-out", words)))
        .contains("structure")
        .doesNotContain("structure2");
    String direct = temp.resolve("direct.xlsx").toString();
    String[] without = {
      "consolidate",
      received.toString(),
      "--out",
      direct,
      "--json",
      "--reference",
      issued.toString()
    };
    assertThat(national(run(Map.of(), without))).contains("structure2");
    assertThat(national(consolidate("--json", "--reference", issued.toString())))
        .contains("structure2");
    assertThat(national(consolidate("--json"))).as("the store keeps it").contains("structure2");
  }

  private static List<String> national(Answer answer) {
    assertThat(answer.err()).isEmpty();
    return JsonMapper.shared()
        .readTree(answer.out())
        .get("national")
        .valueStream()
        .map(figure -> figure.get("table").stringValue())
        .distinct()
        .toList();
  }
}
