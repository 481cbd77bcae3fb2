package fr.village.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.AppContext;
import fr.village.app.session.SampleNotebook;
import fr.village.app.settings.AppFolders;
import fr.village.i18n.Messages;
import fr.village.store.key.Argon2Parameters;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The papers of the sample Maison of Arras, as somebody at a terminal; kept to be looked at. */
@TestInstance(Lifecycle.PER_CLASS)
final class ReportCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);
  private static final Path LOOK = Path.of("target/paper");

  @TempDir private static Path folder;
  private String notebook = "";

  @BeforeAll
  void make() throws IOException {
    Path demo = folder.resolve("demo");
    Answer made = run("demo", "--out", demo.toString(), "--maisons", "1", "--today", "2026-03-10");
    assertThat(made.status()).as(made.err()).isZero();
    notebook = demo.resolve("carnets").resolve("DEMO-ARRAS.village").toString();
    Files.createDirectories(LOOK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"notice", "receipt", "register", "parents", "dpo"})
  void papersOfTheMaison(String kind) throws IOException {
    String pdf = pdf(kind, "--kind", kind);
    String docx = docx(kind, "--kind", kind);
    assertThat(pdf).contains("Arras").doesNotContain("#", "null", "{", "**", "[[");
    assertThat(docx).contains("Arras").doesNotContain("null", "{", "**", "[[");
  }

  @Test
  void theNoticeSaysAllThatArticle13Asks() throws IOException {
    assertThat(pdf("notice", "--kind", "notice"))
        .contains("délégué à la protection des", "intérêt public", "2 ans")
        .contains("15 familles", "CNIL", "effacer", "corriger", "changer d’avis");
  }

  @Test
  void parentsGetOnePageAndTheirDpoThree() throws IOException {
    assertThat(pdf("parents", "--kind", "parents"))
        .contains("Ce que nous disons de vous", "15 familles ou plus", "Demandez-nous");
    assertThat(pages("parents")).isOne();
    assertThat(pdf("dpo", "--kind", "dpo"))
        .contains("considérant 26", "WP216", "Individualisation", "Corrélation", "Inférence")
        .contains("Limites connues", "Ce qui reste au responsable de traitement");
    assertThat(pages("dpo")).isEqualTo(3);
  }

  private static int pages(String name) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(LOOK.resolve(name + ".pdf").toFile())) {
      return pdf.getNumberOfPages();
    }
  }

  @Test
  void theSheetOfASessionHasFirstNamesOnly() throws IOException {
    String sheet =
        pdf("attendance-session", "--kind", "attendance", "--group", "1", "--session", day());
    assertThat(sheet).contains("Feuille d’émargement", "Signature", "mère");
    String names = sheet.substring(sheet.indexOf("Signature"));
    for (String surname : surnames()) {
      assertThat(names).doesNotContainPattern("\\b" + surname + "\\b");
    }
  }

  @Test
  void aSheetForTheNextDates() throws IOException {
    String group = openGroup();
    assertThat(pdf("attendance-dates", "--kind", "attendance", "--group", group))
        .contains("dates, du");
  }

  @Test
  void theCalendarOfAGroup() throws IOException {
    String group = openGroup();
    String calendar =
        pdf(
            "calendar",
            "--kind",
            "calendar",
            "--group",
            group,
            "--from",
            "2026-04-01",
            "--to",
            "2026-05-31");
    assertThat(calendar).contains("Avril 2026", "Mai 2026", "lundi", "Fête du Travail");
    docx("calendar", "--kind", "calendar", "--group", group, "--from", "2026-04-01");
  }

  @Test
  void theInternalBilanOfArrasStatesWhatWasPublishedOfIt() throws IOException {
    String bilan = pdf("bilan-internal", "--kind", "bilan", "--internal");
    assertThat(bilan.replaceAll("[\\s\u00a0\u202f]+", " "))
        .containsPattern("Se sentent moins isolés +\\d+ sur \\d+, soit 90 %")
        .containsPattern("leur enfant +\\d+ sur \\d+, soit 95 %")
        .containsPattern("depuis 3 mois +\\d+ sur \\d+, soit 100 %")
        .contains("Isolement, à l’arrivée puis après 3 mois")
        .doesNotContain("après 3 mois puis", "#");
    assertThat(bilan)
        .contains("122", "35\u202f%", "17\u202f%", "37,5\u202f%")
        .contains("43 sur 122 familles", "21 sur 122 familles", "57 sur 152 parents")
        .contains("CAF", "Familles différentes reçues", "La parole de la Maison");
    try (PDDocument pdf = Loader.loadPDF(LOOK.resolve("bilan-internal.pdf").toFile())) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper one = new PDFTextStripper();
        one.setStartPage(page);
        one.setEndPage(page);
        assertThat(one.getText(pdf)).contains("Document interne, non anonyme");
      }
    }
    assertThat(docx("bilan-internal", "--kind", "bilan", "--internal"))
        .contains("37,5\u202f%", "57 sur 152 parents");
  }

  @Test
  void aYearsBilanHasAllTheCafAsksEachWithItsBase() throws IOException {
    String asked =
        pdf("bilan-internal-2025", "--kind", "bilan", "--internal", "--from", "2025-01-01")
            .replaceAll("[\\s\u00a0\u202f]+", " ");
    assertThat(asked)
        .containsPattern("Familles différentes reçues \\d+ à \\d+ séances tenues")
        .containsPattern("Parents différents reçus \\d+ à")
        .containsPattern("Enfants de moins de 6 ans reçus \\d+ à")
        .containsPattern("Autres adultes reçus \\d+ à")
        .containsPattern("Familles par séance \\d+,\\d [\\d ]+ présences de familles à")
        .containsPattern("Ouvertures \\d+")
        .containsPattern("Heures d’organisation [\\d,]+ h \\d+ séances")
        .containsPattern("Accueillants salariés \\d [\\d ]+ h dans l’année")
        .containsPattern("Accueillants bénévoles \\d [\\d ]+ h dans l’année")
        .containsPattern(
            "Coût par famille reçue [\\d ]+ € [\\d ]+ € pour \\d+ familles différentes")
        .containsPattern("Coût par séance [\\d ]+ € [\\d ]+ € pour \\d+ séances tenues")
        .containsPattern("Coût par heure d’ouverture [\\d ]+ € [\\d ]+ € pour \\d+ h");
    assertThat(pdf("bilan-page-2025", "--kind=bilan", "--one-page", "--from", "2025-01-01"))
        .contains("Moyens.", "par séance (");
    docx("bilan-internal-2025", "--kind", "bilan", "--internal", "--from", "2025-01-01");
  }

  @Test
  void theBilanThatMayLeaveHasReleasedFiguresOnly() throws IOException {
    assertThat(pdf("bilan", "--kind", "bilan"))
        .contains("Chiffres anonymes", "31 décembre 2025")
        .doesNotContain("non anonyme", "57 sur 152");
    assertThat(pdf("bilan-2025", "--kind", "bilan", "--from", "2025-01-01")).contains("année 2025");
  }

  @Test
  void onePageIsOnePage() throws IOException {
    for (String internal : new String[] {"--internal", "--to=2026-03-10"}) {
      pdf("bilan-page", "--one-page", "--logo", "icons/village-256.png", internal, "--kind=bilan");
      try (PDDocument pdf = Loader.loadPDF(LOOK.resolve("bilan-page.pdf").toFile())) {
        assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      }
    }
  }

  @Test
  void theLogoKeptInTheNotebookIsPrintedWithoutBeingAskedFor() throws IOException {
    String picture =
        Base64.getEncoder().encodeToString(Files.readAllBytes(Path.of("icons/village-256.png")));
    String dump =
        dump()
            .replace(
                "\"logos\": []", "\"logos\": [{\"one\": 1, \"picture\": \"" + picture + "\"}]");
    Path data = Files.writeString(folder.resolve("logo.json"), dump);
    Path copy = Files.createDirectory(folder.resolve("logo.village"));
    for (String file : List.of("carnet.db", "cles.json")) {
      Files.copy(Path.of(notebook).resolve(file), copy.resolve(file));
    }
    String with = copy.toString();
    Answer loaded = run("load", "--notebook", with, data.toString(), "--replace");
    assertThat(loaded.status()).as(loaded.err()).isZero();
    Path pdf = LOOK.resolve("bilan-logo.pdf");
    Answer written =
        run("report", "--notebook", with, "--kind=bilan", "--internal", "--out", pdf.toString());
    assertThat(written.status()).as(written.err()).isZero();
    assertThat(images(pdf)).isOne();
    assertThat(images(write("bilan.pdf", "--kind", "bilan"))).isZero();
  }

  private static long images(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      var resources = pdf.getPage(0).getResources();
      return java.util.stream.StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
          .filter(resources::isImageXObject)
          .count();
    }
  }

  @Test
  void questionnairesSpellTheirChoicesOut() throws IOException {
    String form = pdf("survey-empty", "--kind", "survey-form");
    assertThat(form).contains("Quatre lettres", "1\u00a0Jamais", "5\u00a0Presque\u00a0tout");
  }

  @Test
  void theSamePaperIsTheSameBytes() throws IOException {
    pdf("once", "--kind", "notice");
    pdf("twice", "--kind", "notice");
    assertThat(Files.readAllBytes(LOOK.resolve("once.pdf")))
        .isEqualTo(Files.readAllBytes(LOOK.resolve("twice.pdf")));
    Files.delete(LOOK.resolve("once.pdf"));
    Files.delete(LOOK.resolve("twice.pdf"));
  }

  @Test
  @DisplayName("what does not do is said in French, and nothing is written")
  void badInput() {
    refused(2, "au choix", "--kind", "dessin", "--out", out("x.pdf"));
    refused(2, ".docx", "--kind", "notice", "--out", out("x.odt"));
    refused(2, "Quel groupe", "--kind", "calendar", "--out", out("x.pdf"));
    refused(2, "Aucun groupe", "--kind", "calendar", "--group", "zzz", "--out", out("x.pdf"));
    refused(2, "Plusieurs groupes", "--kind", "calendar", "--group", "es", "--out", out("x.pdf"));
    refused(
        2,
        "Pas de séance",
        "--kind",
        "attendance",
        "--group",
        "1",
        "--session",
        "1999-01-01",
        "--out",
        out("x.pdf"));
    refused(
        2,
        "finit avant",
        "--kind",
        "calendar",
        "--group",
        "1",
        "--from",
        "2026-02-01",
        "--to",
        "2026-01-01",
        "--out",
        out("x.pdf"));
    refused(
        3,
        "pas de date",
        "--kind",
        "attendance",
        "--group",
        "1",
        "--from",
        "2040-01-01",
        "--out",
        out("x.pdf"));
    refused(3, "Aucun envoi", "--kind", "receipt", "--to", "2001-01-01", "--out", out("x.pdf"));
    refused(3, "", "--kind", "notice", "--out", folder.resolve("nowhere/x.pdf").toString());
    assertThat(Files.exists(Path.of(out("x.pdf")))).isFalse();
  }

  private void refused(int status, String says, String... args) {
    Answer answer = run(arguments(args));
    assertThat(answer.status()).as(answer.err()).isEqualTo(status);
    assertThat(answer.err()).containsIgnoringCase(says);
  }

  private String openGroup() {
    Answer listed = run(arguments("--kind", "calendar", "--out", out("x.pdf")));
    // the last one named is the youngest
    String[] groups = listed.err().lines().findFirst().orElseThrow().split(", ");
    return groups[groups.length - 1].split(" ")[0];
  }

  private String day() throws IOException {
    String dump = dump();
    var matcher =
        java.util.regex.Pattern.compile("\"date\"\\s*:\\s*\"(\\d{4}-\\d\\d-\\d\\d)\"")
            .matcher(dump);
    while (matcher.find()) {
      Answer tried =
          run(
              arguments(
                  "--kind",
                  "attendance",
                  "--group",
                  "1",
                  "--session",
                  matcher.group(1),
                  "--out",
                  out("x1.pdf")));
      if (tried.status() == 0) {
        return matcher.group(1);
      }
    }
    throw new AssertionError("no session of the first group");
  }

  private java.util.Set<String> surnames() throws IOException {
    var found = new java.util.TreeSet<String>();
    var matcher =
        java.util.regex.Pattern.compile("\"lastName\"\\s*:\\s*\"([^\"]{6,})\"").matcher(dump());
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    var first =
        java.util.regex.Pattern.compile("\"firstName\"\\s*:\\s*\"([^\"]+)\"").matcher(dump());
    while (first.find()) {
      found.remove(first.group(1));
    }
    assertThat(found).isNotEmpty();
    return found;
  }

  private String dump() throws IOException {
    Path dump = folder.resolve("dump.json");
    if (!Files.exists(dump)) {
      assertThat(run("dump", "--notebook", notebook, "--out", dump.toString()).status()).isZero();
    }
    return Files.readString(dump);
  }

  private String pdf(String name, String... args) throws IOException {
    Path file = write(name + ".pdf", args);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private String docx(String name, String... args) throws IOException {
    Path file = write(name + ".docx", args);
    try (XWPFWordExtractor text =
        new XWPFWordExtractor(new XWPFDocument(Files.newInputStream(file)))) {
      return text.getText();
    }
  }

  private Path write(String name, String... args) {
    Path file = LOOK.resolve(name);
    String[] all = new String[args.length + 2];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--out";
    all[args.length + 1] = file.toString();
    Answer written = run(arguments(all));
    assertThat(written.status()).as(written.err()).isZero();
    return file;
  }

  private static String out(String name) {
    return folder.resolve(name).toString();
  }

  private String[] arguments(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "report";
    all[1] = "--notebook";
    all[2] = notebook;
    System.arraycopy(args, 0, all, 3, args.length);
    return all;
  }

  private record Answer(int status, String out, String err) {}

  private static Answer run(String... args) {
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
            Map.of("VILLAGE_PASSPHRASE", SampleNotebook.PASSPHRASE),
            app);
    int status = VillageCli.run(cli, args);
    return new Answer(status, out.toString(), err.toString());
  }
}
