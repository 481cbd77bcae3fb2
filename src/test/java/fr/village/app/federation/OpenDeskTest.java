package fr.village.app.federation;

import static fr.village.store.StoreSamples.CHEAP;
import static fr.village.store.StoreSamples.passphrase;
import static fr.village.store.StoreSamples.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.Version;
import fr.village.app.reference.Proposal;
import fr.village.app.reference.ReferenceLibrary;
import fr.village.app.tasks.Progress;
import fr.village.domain.Invalid;
import fr.village.federation.Arrival;
import fr.village.federation.Choice.AcceptFile;
import fr.village.federation.Choice.AcceptHouse;
import fr.village.federation.Choice.CountNotebook;
import fr.village.federation.Choice.IgnoreFile;
import fr.village.federation.Choice.RefuseFile;
import fr.village.federation.Choice.RefuseHouse;
import fr.village.federation.Codes;
import fr.village.federation.Consolidation;
import fr.village.federation.Decision;
import fr.village.federation.Decisions;
import fr.village.federation.HouseLine;
import fr.village.federation.HouseState;
import fr.village.federation.NationalFigure;
import fr.village.federation.Verdict;
import fr.village.federation.register.Register;
import fr.village.federation.register.RegisteredHouse;
import fr.village.reference.EditedSet;
import fr.village.reference.ReferenceRefused;
import fr.village.reference.ReferenceSets;
import fr.village.store.Desks;
import fr.village.store.Ids;
import fr.village.store.Writability;
import fr.village.store.backup.Backups;
import fr.village.workbook.CoverBuilder;
import fr.village.workbook.Fixtures;
import fr.village.workbook.Submissions;
import fr.village.workbook.check.Edit;
import fr.village.workbook.format.Digests;
import fr.village.workbook.write.WorkbookWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On real workbooks and real encrypted files. */
class OpenDeskTest {
  private static final UUID OTHER = new UUID(9, 9);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

  @TempDir private Path temp;
  private Path received;

  @BeforeEach
  void folder() throws IOException {
    received = Files.createDirectories(temp.resolve("reçus"));
  }

  private static DeskService service() {
    Desks desks = new Desks(today(), CHEAP, Writability.system(), new Backups(today()));
    return new DeskService(
        desks, today(), new Ids(today()), new ReferenceLibrary(ReferenceSets::builtIn));
  }

  private OpenDesk made(String name) throws Exception {
    try (var secret = passphrase("le chat dort sous la table ronde")) {
      return service().make(temp.resolve(name), secret).desk();
    }
  }

  private OpenDesk opened(String name) throws Exception {
    try (var secret = passphrase("le chat dort sous la table ronde")) {
      return service().open(temp.resolve(name), secret);
    }
  }

  private Path put(String name, byte[] bytes) throws IOException {
    Path file = received.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private static byte[] arras(CoverBuilder cover) {
    return WorkbookWriter.write(Submissions.withCover(cover.build()));
  }

  private static byte[] edited(byte[] workbook) {
    return Edit.workbook(
        workbook, book -> book.getSheet("Indicateurs").getRow(7).getCell(2).setCellValue("Fam."));
  }

  /** One of each kind of file. */
  private void folderOfAll() throws IOException {
    byte[] arras = WorkbookWriter.write(Submissions.arras());
    put("envoi.xlsx", arras);
    put("sous/copie (1).xlsx", arras);
    put("vieux.xlsx", arras(new CoverBuilder().closing(MARCH).tranches(List.of())));
    put("autre-carnet.xlsx", arras(new CoverBuilder().notebook(OTHER)));
    put("gueret.xlsx", WorkbookWriter.write(Submissions.brandNew()));
    put("retouche.xlsx", edited(WorkbookWriter.write(Submissions.brandNew())));
    put("coupe.xlsx", Arrays.copyOf(arras, 20_000));
    put("futur.xlsx", arras(new CoverBuilder().formatVersion(2)));
    put("liste.txt", "Masson".getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, Verdict> verdicts(OpenDesk desk) {
    return verdicts(desk.verdicts());
  }

  private static Map<String, Verdict> verdicts(List<Arrival> arrivals) {
    return arrivals.stream()
        .collect(
            Collectors.toMap(a -> a.file().path(), Arrival::verdict, (a, b) -> a, TreeMap::new));
  }

  private static String sha256(Path file) throws IOException {
    return Digests.sha256(Files.readAllBytes(file));
  }

  private static Consolidation national(OpenDesk desk) {
    return desk.consolidation(Progress.NONE);
  }

  private static void assertSame(Consolidation one, Consolidation other) {
    assertThat(one.arrivals()).isEqualTo(other.arrivals());
    assertThat(WorkbookWriter.write(one.book())).isEqualTo(WorkbookWriter.write(other.book()));
  }

  @Test
  void saysWhatReadingTheFolderSays() throws Exception {
    folderOfAll();
    Map<String, String> before = digests();
    try (OpenDesk desk = made("F.bureau")) {
      assertThat(desk.receive(List.of(received), Progress.NONE)).isEqualTo(new Received(9, 8, 0));
      Consolidation direct =
          Consolidation.of(received, Decisions.NONE, Codes.BUILT_IN, Version.current());
      assertThat(verdicts(desk)).isEqualTo(verdicts(direct.arrivals()));
      assertThat(WorkbookWriter.write(national(desk).book()))
          .isEqualTo(WorkbookWriter.write(direct.book()));
    }
    assertThat(digests()).as("the originals").isEqualTo(before);
  }

  private Map<String, String> digests() throws IOException {
    try (var files = Files.walk(received)) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  Path::toString,
                  file -> {
                    try {
                      return sha256(file);
                    } catch (IOException e) {
                      throw new UncheckedIOException(e);
                    }
                  }));
    }
  }

  @Test
  void readsAFileOnceAndNeedsItNoMore() throws Exception {
    folderOfAll();
    Consolidation first;
    try (OpenDesk desk = made("F.bureau")) {
      desk.receive(List.of(received), Progress.NONE);
      first = national(desk);
      assertThat(desk.receive(List.of(received), Progress.NONE).read()).isZero();
      put("r2.xlsx", arras(new CoverBuilder().revision(2).name("Maison d’Arras et environs")));
      assertThat(desk.receive(List.of(received), Progress.NONE).read()).isEqualTo(1);
      assertThat(verdicts(desk)).containsEntry("envoi.xlsx", Verdict.SUPERSEDED);
      desk.closeSafely();
    }
    Files.delete(received.resolve("r2.xlsx"));
    Files.move(received, temp.resolve("rangés"));
    try (OpenDesk desk = opened("F.bureau")) {
      assertThat(verdicts(desk)).containsEntry("r2.xlsx", Verdict.ACCEPTED).hasSize(10);
      assertThat(national(desk).cover().houses()).isEqualTo(first.cover().houses());
      // the same files at another place are moved, not doubled, and not read again
      assertThat(desk.receive(List.of(temp.resolve("rangés")), Progress.NONE).read()).isZero();
      assertThat(verdicts(desk)).hasSize(10);
    }
    try (var backups = Files.list(temp.resolve("F.bureau/sauvegardes"))) {
      assertThat(backups).hasSize(1);
    }
  }

  @Test
  void aFileOverwrittenIsWhatItIsNow() throws Exception {
    Path file = put("a.xlsx", arras(new CoverBuilder().revision(2)));
    try (OpenDesk desk = made("F.bureau")) {
      desk.receive(List.of(received), Progress.NONE);
      Files.write(file, WorkbookWriter.write(Submissions.brandNew()));
      desk.receive(List.of(received), Progress.NONE);
      assertThat(desk.verdicts())
          .singleElement()
          .satisfies(a -> assertThat(a.file().cover()).isEqualTo(Submissions.brandNew().cover()));
    }
  }

  @Test
  void rebuiltFromTheOriginalsItGivesTheSame() throws Exception {
    folderOfAll();
    Path extra = put("zz.xlsx", arras(new CoverBuilder().revision(3)));
    byte[] later = Files.readAllBytes(extra);
    Files.delete(extra);
    try (OpenDesk grown = made("Grandi.bureau");
        OpenDesk rebuilt = made("Refait.bureau")) {
      grown.receive(List.of(received.resolve("sous"), received), Progress.NONE);
      put("zz.xlsx", later);
      grown.receive(List.of(received), Progress.NONE);
      rebuilt.receive(List.of(received), Progress.NONE);
      assertThat(national(grown).figures()).isEqualTo(national(rebuilt).figures()).isNotEmpty();
      assertThat(national(grown).scores()).isEqualTo(national(rebuilt).scores());
      assertThat(national(grown).regions()).isEqualTo(national(rebuilt).regions());
      assertThat(national(grown).houses()).isEqualTo(national(rebuilt).houses());
    }
  }

  @Test
  @DisplayName("stopped or killed, it keeps what was read and goes on from there")
  void stoppedAndKilled() throws Exception {
    for (int i = 0; i < 30; i++) {
      put("%02d.xlsx".formatted(i), arras(house("H%02d".formatted(i))));
    }
    Path desk = temp.resolve("F.bureau");
    Path dead = temp.resolve("Mort.bureau");
    try (OpenDesk open = made("F.bureau")) {
      Progress pullsThePlug =
          new Progress() {
            @Override
            public void at(long done, long of) {
              if (done == 27) {
                // what is on the disk now is what a dead machine would leave
                copy(desk, dead);
                throw new CancellationException();
              }
            }

            @Override
            public boolean isCancelled() {
              return false;
            }
          };
      assertThatThrownBy(() -> open.receive(List.of(received), pullsThePlug))
          .isInstanceOf(CancellationException.class);
      assertThat(open.verdicts()).hasSize(27);
      assertThat(open.receive(List.of(received), Progress.NONE)).isEqualTo(new Received(30, 3, 0));
      try (OpenDesk revived = opened("Mort.bureau")) {
        assertThat(revived.verify()).isEmpty();
        assertThat(revived.verdicts()).hasSizeBetween(10, 27);
        int kept = revived.verdicts().size();
        assertThat(revived.receive(List.of(received), Progress.NONE).read()).isEqualTo(30 - kept);
        assertSame(national(revived), national(open));
      }
    }
  }

  private static void copy(Path from, Path to) {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CoverBuilder house(String code) {
    return new CoverBuilder()
        .house(code, "Maison " + code, "62", "Pas-de-Calais", "Hauts-de-France")
        .notebook(new UUID(1, code.hashCode()));
  }

  @Test
  void nothingOfItCanBeReadOnTheDisk() throws Exception {
    put("envoi.xlsx", WorkbookWriter.write(Submissions.arras()));
    put(
        "retouche.xlsx",
        Edit.workbook(
            WorkbookWriter.write(Submissions.brandNew()),
            book -> book.getSheet("Indicateurs").getRow(7).getCell(9).setCellValue("Quentinelle")));
    try (OpenDesk desk = made("F.bureau")) {
      desk.receive(List.of(received), Progress.NONE);
      assertThat(desk.verdicts().toString()).contains("Arras");
      desk.closeSafely();
    }
    String arras = Submissions.arras().cover().houseName().toLowerCase(Locale.ROOT);
    try (var files = Files.walk(temp.resolve("F.bureau"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        for (Charset charset :
            List.of(
                StandardCharsets.ISO_8859_1,
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE)) {
          String text = new String(Files.readAllBytes(file), charset).toLowerCase(Locale.ROOT);
          for (String sought : List.of(arras, "arras", "guéret", "envoi.xlsx", "quentinelle")) {
            assertThat(text.contains(sought)).as("%s in %s", sought, file).isFalse();
          }
        }
      }
    }
  }

  @Test
  void cellsOfAFileThatCannotCountAreNotKept() throws Exception {
    put("faux.xlsx", peopleInstead("Quentinelle Dupond"));
    try (OpenDesk desk = made("F.bureau")) {
      desk.receive(List.of(received), Progress.NONE);
      assertThat(desk.verdicts().toString()).doesNotContain("Quentinelle");
      assertThat(verdicts(desk)).containsEntry("faux.xlsx", Verdict.NOT_SUBMISSION);
    }
  }

  /** A list of people instead of a submission. */
  private static byte[] peopleInstead(String name) {
    return Edit.workbook(
        WorkbookWriter.write(Submissions.arras()),
        book -> {
          while (book.getNumberOfSheets() > 1) {
            book.removeSheetAt(book.getNumberOfSheets() - 1);
          }
          book.getSheetAt(0).createRow(60).createCell(0).setCellValue(name);
        });
  }

  @Nested
  class DecisionsOfPeople {
    @Test
    void aModifiedFileCountsKnowinglyAndNoMoreWhenUndone() throws Exception {
      Path file = put("retouche.xlsx", edited(WorkbookWriter.write(Submissions.brandNew())));
      String sha256 = sha256(file);
      try (OpenDesk desk = made("F.bureau")) {
        desk.receive(List.of(received), Progress.NONE);
        Consolidation before = national(desk);
        assertThat(verdicts(desk)).containsEntry("retouche.xlsx", Verdict.MODIFIED);
        assertThatThrownBy(() -> desk.decide(new AcceptFile(sha256), "  "))
            .isInstanceOf(Invalid.class)
            .hasMessage("federation.decision.note-missing");
        Decision decision = desk.decide(new AcceptFile(sha256), "Vu au téléphone avec Guéret");
        assertThat(desk.verdicts())
            .singleElement()
            .satisfies(
                a -> {
                  assertThat(a.verdict()).isEqualTo(Verdict.ACCEPTED);
                  assertThat(a.arguments()).containsExactly("Vu au téléphone avec Guéret");
                });
        assertThat(national(desk).cover().houses()).isEqualTo(1);
        desk.undo(decision.id());
        assertSame(national(desk), before);
        desk.redo(decision.id());
        assertThat(verdicts(desk)).containsEntry("retouche.xlsx", Verdict.ACCEPTED);
        assertThat(desk.decisions().decisions()).containsExactly(decision);
      }
      try (OpenDesk desk = opened("F.bureau")) {
        assertThat(verdicts(desk)).containsEntry("retouche.xlsx", Verdict.ACCEPTED);
      }
    }

    @Test
    void whatCannotBeReadCannotBeMadeToCount() throws Exception {
      Path file = put("liste.txt", "Masson".getBytes(StandardCharsets.UTF_8));
      try (OpenDesk desk = made("F.bureau")) {
        desk.receive(List.of(received), Progress.NONE);
        String sha256 = sha256(file);
        assertThatThrownBy(() -> desk.decide(new AcceptFile(sha256), "si"))
            .hasMessage("federation.decision.not-acceptable");
        assertThatThrownBy(() -> desk.decide(new IgnoreFile("0".repeat(64)), ""))
            .hasMessage("federation.decision.unknown");
        desk.decide(new IgnoreFile(sha256), "");
        assertThat(verdicts(desk)).containsEntry("liste.txt", Verdict.IGNORED);
        assertThat(desk.decisions().decisions()).hasSize(1);
      }
    }

    @Test
    void aFileRefusedLeavesItsPlaceToTheOneBefore() throws Exception {
      put("r1.xlsx", WorkbookWriter.write(Submissions.arras()));
      Path second = put("r2.xlsx", arras(new CoverBuilder().revision(2).name("Erreur")));
      put("autre.xlsx", arras(new CoverBuilder().notebook(OTHER)));
      try (OpenDesk desk = made("F.bureau")) {
        desk.receive(List.of(received), Progress.NONE);
        desk.decide(new RefuseFile(sha256(second)), "envoyé par erreur");
        assertThat(verdicts(desk))
            .containsEntry("r1.xlsx", Verdict.ACCEPTED)
            .containsEntry("r2.xlsx", Verdict.REFUSED)
            .containsEntry("autre.xlsx", Verdict.NEW_NOTEBOOK);
        desk.decide(new CountNotebook("ARR-01", OTHER), "nouvel ordinateur");
        assertThat(verdicts(desk))
            .containsEntry("r1.xlsx", Verdict.NEW_NOTEBOOK)
            .containsEntry("autre.xlsx", Verdict.ACCEPTED);
      }
    }

    @Test
    void withARegisterAStrangerIsAsked() throws Exception {
      put("arras.xlsx", WorkbookWriter.write(Submissions.arras()));
      put("gueret.xlsx", WorkbookWriter.write(Submissions.brandNew()));
      String stranger = Submissions.brandNew().cover().houseCode();
      try (OpenDesk desk = made("F.bureau")) {
        desk.receive(List.of(received), Progress.NONE);
        assertThat(verdicts(desk)).doesNotContainValue(Verdict.UNKNOWN_HOUSE);
        Register register =
            new Register(
                List.of(registered("ARR-01", "Arras (au registre)"), registered("PAU-01", "Pau")));
        desk.apply(desk.preview(register));
        assertThat(verdicts(desk)).containsEntry("gueret.xlsx", Verdict.UNKNOWN_HOUSE);
        assertThat(national(desk).houses())
            .extracting(HouseLine::house, HouseLine::name, HouseLine::state)
            .contains(
                org.assertj.core.groups.Tuple.tuple(
                    "ARR-01", "Arras (au registre)", HouseState.UP_TO_DATE),
                org.assertj.core.groups.Tuple.tuple("PAU-01", "Pau", HouseState.NEVER));
        // the register says where it is
        assertThat(national(desk).regions())
            .extracting(r -> r.region())
            .containsExactly("Bretagne");

        Decision accepted = desk.decide(new AcceptHouse(stranger), "");
        assertThat(verdicts(desk)).containsEntry("gueret.xlsx", Verdict.ACCEPTED);
        assertThat(desk.register().find(stranger)).isPresent();
        desk.undo(accepted.id());
        assertThat(desk.register()).isEqualTo(register);
        desk.decide(new RefuseHouse(stranger), "pas une Maison");
        assertThat(verdicts(desk)).containsEntry("gueret.xlsx", Verdict.REFUSED);
      }
    }

    private static RegisteredHouse registered(String code, String name) {
      return new RegisteredHouse(code, name, "29", "Bretagne", null, null, null, null);
    }
  }

  @Test
  @DisplayName("the set the federation issued is kept, and can be taken back")
  void referenceSet() throws Exception {
    Path file = issued();
    put("arras.xlsx", Fixtures.demo());
    try (OpenDesk desk = made("Bureau.bureau")) {
      desk.receive(List.of(received), Progress.NONE);
      String shipped = desk.reference().version();
      Proposal proposal = desk.proposed(file);
      desk.adopt(proposal);
      assertThat(tables(desk)).contains("structure2");
      desk.forget(proposal);
      assertThat(desk.reference().version()).isEqualTo(shipped);
      assertThat(tables(desk)).contains("structure").doesNotContain("structure2");
      desk.adopt(proposal);
    }
    try (OpenDesk again = opened("Bureau.bureau")) {
      assertThat(again.reference().version()).isEqualTo("2027.1");
      assertThat(tables(again)).contains("structure2");
      Files.writeString(file, EditedSet.next().version("2026.0", "2026-01-05").text());
      assertThatThrownBy(() -> again.proposed(file)).isInstanceOf(ReferenceRefused.class);
    }
  }

  @Test
  @DisplayName("a desk made before it kept reference sets opens, with all that is in it")
  void desksOfBefore() throws Exception {
    put("arras.xlsx", WorkbookWriter.write(Submissions.arras()));
    try (OpenDesk desk = made("Avant.bureau")) {
      desk.receive(List.of(received), Progress.NONE);
    }
    Desks desks = new Desks(today(), CHEAP, Writability.system(), new Backups(today()));
    try (var secret = passphrase("le chat dort sous la table ronde");
        var file = desks.open(temp.resolve("Avant.bureau"), secret)) {
      file.withConnection(
          connection -> {
            try (var statement = connection.createStatement()) {
              statement.execute("DROP TABLE issued_set");
              statement.execute("DELETE FROM flyway_schema_history WHERE version = '2'");
              statement.execute("PRAGMA user_version = 1");
              return true;
            }
          });
    }
    try (OpenDesk desk = opened("Avant.bureau")) {
      assertThat(desk.verify()).isEmpty();
      assertThat(desk.verdicts()).hasSize(1);
      desk.adopt(desk.proposed(issued()));
      assertThat(desk.reference().version()).isEqualTo("2027.1");
    }
  }

  private Path issued() throws IOException {
    return Files.writeString(
        temp.resolve("referentiel.json"),
        EditedSet.next().retireAndReplaceStructure("2027-03-31").text());
  }

  private static List<String> tables(OpenDesk desk) {
    return national(desk).figures().stream().map(NationalFigure::table).distinct().toList();
  }
}
