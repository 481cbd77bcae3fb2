package fr.village.ui.federation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.AppContext;
import fr.village.app.federation.BlankService;
import fr.village.app.federation.ConsolidationService;
import fr.village.app.federation.DeskService;
import fr.village.app.federation.OpenDesk;
import fr.village.app.settings.AppFolders;
import fr.village.federation.Arrival;
import fr.village.federation.Choice;
import fr.village.federation.Decision;
import fr.village.federation.Verdict;
import fr.village.federation.letters.Corrections;
import fr.village.federation.register.Register;
import fr.village.federation.register.RegisterChanges;
import fr.village.federation.register.RegisterTable;
import fr.village.federation.register.RegisteredHouse;
import fr.village.i18n.Messages;
import fr.village.reference.ReferenceSets;
import fr.village.store.key.Argon2Parameters;
import fr.village.ui.Waiting;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import fr.village.ui.gallery.ReceivedFiles;
import fr.village.workbook.Finding;
import fr.village.workbook.format.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fédération without a stage and without a notebook, on real files. */
final class FederationViewModelTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-07-10T09:00:00Z"), ZoneOffset.UTC);
  private static final String PASSPHRASE = "sept mots tout à fait ordinaires pour essayer";
  private static final DeskService DESKS =
      new AppContext(
              CLOCK,
              new AppFolders(Path.of("nulle part"), Path.of("nulle part")),
              new Argon2Parameters(8, 1, 1),
              UUID::randomUUID)
          .desks();

  @TempDir private static Path received;
  @TempDir private Path folder;
  private final Waiting waiting = new Waiting();
  private final NoticeBoard notices = new NoticeBoard();
  private final List<NationalReceipt> receipts = new ArrayList<>();
  private final FederationViewModel model =
      new FederationViewModel(
          new ConsolidationService(ReferenceSets::builtIn),
          DESKS,
          new BlankService(ReferenceSets::builtIn),
          waiting.tasks,
          notices,
          CLOCK);

  @BeforeAll
  static void receive() {
    ReceivedFiles.make(received);
  }

  @AfterEach
  void close() {
    assertThat(waiting.faults).isEmpty();
    waiting.tasks.close();
  }

  @Test
  void aDecisionIsOfTheDayWhereTheLaptopIs() {
    Clock paris = Clock.system(ZoneId.of("Europe/Paris"));
    Decision late =
        new Decision(
            UUID.randomUUID(),
            Instant.parse("2026-07-10T22:30:00Z"),
            new Choice.IgnoreFile("0".repeat(64)),
            "");
    assertThat(new DeskViewModel(DESKS, waiting.tasks, notices, paris).dayOf(late))
        .isEqualTo("2026-07-11");
  }

  @Test
  void everyFileHasItsVerdictThoseThatWantSomebodyFirst() throws IOException {
    Map<String, String> before = digests();
    add(received);
    Gathered gathered = gathered();
    assertThat(gathered.files(Gathered.Filter.ALL)).hasSize(15);
    assertThat(gathered.files(Gathered.Filter.COUNTED)).hasSize(7);
    assertThat(verdicts(gathered.files(Gathered.Filter.TO_SEE)))
        .containsEntry("Agen.xlsx", Verdict.UNREADABLE)
        .containsEntry("IMG_2041.jpg", Verdict.NOT_SUBMISSION)
        .containsEntry("liste familles LR.xlsx", Verdict.PERSONAL)
        .containsEntry("Bordeaux nouvel ordinateur.xlsx", Verdict.NEW_NOTEBOOK)
        .containsEntry("Guéret retouché.xlsx", Verdict.MODIFIED)
        .hasSize(6);
    assertThat(verdicts(gathered.files(Gathered.Filter.ALL)))
        .containsEntry("bilan juin (1).xlsx", Verdict.ACCEPTED);
    assertThat(gathered.files(Gathered.Filter.ALL).subList(0, 6)).noneMatch(Gathered::isUsual);
    assertThat(digests()).as("the originals").isEqualTo(before);
  }

  @Test
  void theCellsToCorrectAreNamedInAWorkbookOfTheirOwn() throws IOException {
    add(received);
    Arrival retouched =
        gathered().files(Gathered.Filter.TO_SEE).stream()
            .filter(a -> a.verdict() == Verdict.MODIFIED)
            .findFirst()
            .orElseThrow();
    assertThat(Corrections.hasPlaces(retouched)).isTrue();
    Path file = folder.resolve("a-corriger.xlsx");
    model.outgoing().writeCorrections(retouched, file);
    waiting.settle();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      String cells = new XSSFExcelExtractor(book).getText();
      assertThat(cells).contains("Indicateurs").contains("Que faire");
    }
    assertThat(gathered().files(Gathered.Filter.COUNTED)).noneMatch(Corrections::hasPlaces);
  }

  @Test
  void filesComeOneAfterTheOtherAndCanBeTakenBack() {
    add(received.resolve("M1000J_LAV-01_2026-06-30_r1.xlsx"));
    add(received.resolve("M1000J_ARR-01_2026-06-30_r1.xlsx"), received.resolve("Agen.xlsx"));
    assertThat(gathered().consolidation().cover().houses()).isEqualTo(2);
    notices.undo();
    waiting.settle();
    assertThat(gathered().consolidation().cover().houses()).isEqualTo(1);
    notices.redo();
    waiting.settle();
    assertThat(gathered().consolidation().cover().houses()).isEqualTo(2);
    model.clear();
    assertThat(model.gatheredProperty().get()).isNull();
    notices.undo();
    waiting.settle();
    assertThat(gathered().files(Gathered.Filter.ALL)).hasSize(3);
  }

  @Test
  void ofTwoNotebooksSomebodyDecidesAndMayTakeItBack() {
    add(received);
    Arrival other =
        gathered().files(Gathered.Filter.TO_SEE).stream()
            .filter(a -> a.verdict() == Verdict.NEW_NOTEBOOK)
            .findFirst()
            .orElseThrow();
    model.decide(other);
    waiting.settle();
    assertThat(verdicts(gathered().files(Gathered.Filter.ALL)))
        .containsEntry("Bordeaux nouvel ordinateur.xlsx", Verdict.ACCEPTED)
        .containsEntry("M1000J_BOR-01_2026-06-30_r1.xlsx", Verdict.NEW_NOTEBOOK);
    notices.undo();
    waiting.settle();
    assertThat(verdicts(gathered().files(Gathered.Filter.ALL)))
        .containsEntry("Bordeaux nouvel ordinateur.xlsx", Verdict.NEW_NOTEBOOK);
  }

  @Test
  void stoppedWhatWasReadBeforeStays() {
    add(received.resolve("M1000J_LAV-01_2026-06-30_r1.xlsx"));
    Gathered before = gathered();
    model.add(List.of(received));
    assertThat(model.readingProperty().get()).isNotNull();
    model.stop();
    waiting.settle();
    assertThat(model.readingProperty().get()).isNull();
    assertThat(model.gatheredProperty().get()).isSameAs(before);
  }

  @Test
  void theNationalWorkbookIsWrittenBesideTheOriginals() throws IOException {
    add(received);
    Path out = folder.resolve("national");
    write(out.toString(), false);
    NationalReceipt receipt = receipts.getFirst();
    assertThat(receipt.file()).hasFileName("national.xlsx").exists();
    assertThat(receipt.houses()).isEqualTo(7);
    assertThat(Digests.sha256(Files.readAllBytes(receipt.file())))
        .isEqualTo(receipt.files().sha256());
    assertThat(receipt.files().beside())
        .allMatch(Files::exists)
        .extracting(file -> String.valueOf(file.getFileName()))
        .containsExactly(
            "national_donnees.csv",
            "national_scores.csv",
            "national_dictionnaire.csv",
            "national_bilan.pdf",
            "national_bilan.docx");
  }

  @Test
  void neverOverAnOriginalNorByMistakeOverAnythingElse() throws IOException {
    add(received);
    Map<String, String> before = digests();
    Path original = received.resolve("Agen.xlsx");
    write(original.toString(), true);
    assertThat(problem()).isEqualTo("federation.write.original");
    Path there = Files.writeString(folder.resolve("notes.xlsx"), "mine");
    write(there.toString(), false);
    assertThat(problem()).isEqualTo("federation.write.exists");
    assertThat(there).hasContent("mine");
    write(folder.resolve("nulle/part.xlsx").toString(), false);
    assertThat(problem()).isEqualTo("federation.write.no-folder");
    Files.createDirectories(folder.resolve("n.xlsx.part/in the way"));
    write(folder.resolve("n.xlsx").toString(), false);
    assertThat(problem()).isEqualTo("federation.write.failed");
    assertThat(receipts).isEmpty();
    assertThat(digests()).isEqualTo(before);
  }

  @Test
  void keyFiguresAreIntervalsWhereSomethingIsNotPublished() {
    add(received);
    List<KeyFigure> figures = KeyFigure.of(gathered().consolidation());
    assertThat(figures)
        .extracting(KeyFigure::id)
        .containsExactly("families", "children", "parents", "single", "held");
    assertThat(figures.getFirst().value().arguments()).containsExactly(917);
    assertThat(figures.get(1).value().key()).isEqualTo("federation.at-least");
  }

  @Test
  void aWorkbookToFillInByHandIsWritten() {
    Path blank = folder.resolve("vierge.xlsx");
    model.outgoing().writeBlank(blank);
    waiting.settle();
    assertThat(blank).exists();
    model.outgoing().writeBlank(folder.resolve("nulle part/vierge.xlsx"));
    waiting.settle();
    assertThat(Objects.requireNonNull(notices.noticeProperty().get()).what().key())
        .isEqualTo("federation.write.failed");
  }

  @Test
  void aDeskKeepsFilesAndDecisionsAndEachDecisionCanBeTakenBack() {
    Path place = folder.resolve("Fédération");
    make(place, PASSPHRASE, "autre chose");
    assertThat(deskProblem()).isEqualTo("open.passphrase.differs");
    make(place, PASSPHRASE, PASSPHRASE);
    assertThat(model.kept().wordsProperty().get()).hasSize(24);
    add(received);
    assertThat(gathered().consolidation().cover().houses()).isEqualTo(7);
    Arrival modified = arrival("Guéret retouché.xlsx");
    Choice accept = new Choice.AcceptFile(modified.file().sha256());
    model.kept().decide(accept, "", Said.of("federation.decision.accepted", "x"));
    settled();
    assertThat(arrival("Guéret retouché.xlsx").verdict())
        .as("no reason")
        .isEqualTo(Verdict.MODIFIED);
    model.kept().decide(accept, "vu avec elle", Said.of("federation.decision.accepted", "x"));
    settled();
    assertThat(arrival("Guéret retouché.xlsx").verdict()).isEqualTo(Verdict.ACCEPTED);
    notices.undo();
    settled();
    assertThat(arrival("Guéret retouché.xlsx").verdict()).isEqualTo(Verdict.MODIFIED);
    notices.redo();
    settled();
    model.leaveDesk();
    settled();
    assertThat(model.gatheredProperty().get()).isNull();

    model.kept().open(folder.resolve("Fédération.bureau"), "non".toCharArray(), () -> {});
    settled();
    assertThat(deskProblem()).isEqualTo("desk.problem.wrong.passphrase");
    model.kept().open(folder.resolve("Fédération.bureau"), PASSPHRASE.toCharArray(), () -> {});
    settled();
    assertThat(arrival("Guéret retouché.xlsx").verdict()).as("kept").isEqualTo(Verdict.ACCEPTED);
    DeskFacts facts = Objects.requireNonNull(gathered().desk());
    assertThat(facts.name()).isEqualTo("Fédération");
    model.kept().takeBack(facts.log().decisions().getLast());
    settled();
    assertThat(arrival("Guéret retouché.xlsx").verdict()).isEqualTo(Verdict.MODIFIED);
    model.leaveDesk();
    settled();
  }

  @Test
  void withADeskOpenNoOriginalIsWrittenOverAndNoBilanSomebodyEdited() throws IOException {
    make(folder.resolve("F"), PASSPHRASE, PASSPHRASE);
    add(received);
    Map<String, String> before = digests();
    write(received.resolve("M1000J_LAV-01_2026-06-30_r1.xlsx").toString(), true);
    assertThat(problem()).isEqualTo("federation.write.original");
    assertThat(digests()).isEqualTo(before);
    Path out = folder.resolve("national.xlsx");
    Path edited = Files.writeString(folder.resolve("national_bilan.docx"), "mes phrases");
    write(out.toString(), false);
    assertThat(edited).hasContent("mes phrases");
    assertThat(receipts.getFirst().files().beside())
        .contains(folder.resolve("national_bilan_2.docx"));
    model.leaveDesk();
    settled();
  }

  @Test
  void filesOnlyLookedAtBeforeTheDeskCanBeLookedAtAgainAfterIt() {
    Path laval = received.resolve("M1000J_LAV-01_2026-06-30_r1.xlsx");
    add(laval);
    make(folder.resolve("F"), PASSPHRASE, PASSPHRASE);
    model.leaveDesk();
    settled();
    add(laval);
    assertThat(gathered().consolidation().cover().houses()).isEqualTo(1);
  }

  @Test
  void aDeskThatOpensAfterItsRoomWasLeftIsClosedAgain() {
    make(folder.resolve("F"), PASSPHRASE, PASSPHRASE);
    model.leaveDesk();
    settled();
    model.kept().open(folder.resolve("F.bureau"), PASSPHRASE.toCharArray(), () -> {});
    model.forget();
    settled();
    assertThat(model.kept().openProperty().get()).isNull();
    List<OpenDesk> again = new ArrayList<>();
    waiting
        .tasks
        .aside(p -> DESKS.open(folder.resolve("F.bureau"), PASSPHRASE.toCharArray()))
        .onSuccess(again::add)
        .run();
    settled();
    assertThat(again).as("nobody holds it").hasSize(1);
    waiting
        .tasks
        .aside(
            p -> {
              again.getFirst().close();
              return true;
            })
        .run();
    settled();
  }

  @Test
  void aRegisterSaysWhoIsMissingAndCanBePutBack() throws IOException {
    make(folder.resolve("F"), PASSPHRASE, PASSPHRASE);
    add(received);
    Path file = folder.resolve("registre.xlsx");
    register().export(file);
    settled();
    Register two =
        new Register(
            List.of(
                house("ARR-01", "Maison d’Arras", "62", "Hauts-de-France"),
                house("NAN-44", "Maison de Nantes", "44", "Pays de la Loire")));
    Files.write(file, RegisterTable.write(two, LocalDate.of(2026, 7, 10)));
    List<RegisterChanges> found = new ArrayList<>();
    register().preview(file, found::add, refused -> {});
    settled();
    assertThat(found.getFirst().added()).hasSize(2);
    register().apply(found.getFirst());
    settled();
    DeskFacts facts = Objects.requireNonNull(gathered().desk());
    assertThat(facts.late()).extracting(s -> s.house().code()).containsExactly("NAN-44");
    assertThat(arrival("M1000J_LAV-01_2026-06-30_r1.xlsx").verdict())
        .isEqualTo(Verdict.UNKNOWN_HOUSE);
    notices.undo();
    settled();
    assertThat(arrival("M1000J_LAV-01_2026-06-30_r1.xlsx").verdict()).isEqualTo(Verdict.ACCEPTED);
    List<Finding> wrong = new ArrayList<>();
    register().preview(received.resolve("Agen.xlsx"), found::add, wrong::addAll);
    settled();
    assertThat(wrong).isNotEmpty();
    model.leaveDesk();
    settled();
  }

  private static RegisteredHouse house(String code, String name, String in, String region) {
    return new RegisteredHouse(code, name, in, region, null, null, null, null);
  }

  private void make(Path place, String passphrase, String again) {
    model.kept().make(place, passphrase.toCharArray(), again.toCharArray(), () -> {});
    settled();
  }

  private String deskProblem() {
    return Objects.requireNonNull(model.kept().problemProperty().get()).key();
  }

  private Arrival arrival(String name) {
    return gathered().consolidation().arrivals().stream()
        .filter(a -> a.file().path().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** What follows from what follows, too: the desk changes, then it is looked at again. */
  private void settled() {
    for (int i = 0; i < 3; i++) {
      waiting.settle();
    }
  }

  private void add(Path... paths) {
    model.add(List.of(paths));
    settled();
  }

  private void write(String typed, boolean replace) {
    model.national().write(typed, replace, Messages.of(Locale.FRENCH), receipts::add);
    waiting.settle();
  }

  private Gathered gathered() {
    return Objects.requireNonNull(model.gatheredProperty().get());
  }

  private String problem() {
    return Objects.requireNonNull(model.national().problemProperty().get()).key();
  }

  private static Map<String, Verdict> verdicts(List<Arrival> arrivals) {
    Map<String, Verdict> verdicts = new TreeMap<>();
    arrivals.forEach(a -> verdicts.put(a.file().path(), a.verdict()));
    return verdicts;
  }

  private static Map<String, String> digests() throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.list(received)) {
      for (Path file : files.toList()) {
        digests.put(file.toString(), Digests.sha256(Files.readAllBytes(file)));
      }
    }
    return digests;
  }

  private DeskRegisterViewModel register() {
    return Objects.requireNonNull(model.kept().register());
  }
}
