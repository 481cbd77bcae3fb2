package fr.village.app.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.app.export.ExportResult;
import fr.village.app.export.FilledNotebook;
import fr.village.app.reference.ReferenceService.InUse;
import fr.village.domain.Invalid;
import fr.village.domain.reference.ReferenceSet;
import fr.village.reference.EditedSet;
import fr.village.reference.ReferenceRefused;
import fr.village.reference.ReferenceSets;
import fr.village.reference.SheetPlace;
import fr.village.reference.file.ReferenceFiles;
import fr.village.workbook.Finding;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Status;
import fr.village.workbook.check.HistoryCheck;
import fr.village.workbook.check.WorkbookCheck;
import fr.village.workbook.read.ReadWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A notebook on disk adopts a set of the federation's. */
final class AdoptedSetTest {
  private static final LocalDate TODAY = FilledNotebook.TODAY;

  @TempDir private Path folder;
  private FilledNotebook filled;
  private ReferenceService service;
  private ReferenceLibrary library;

  @BeforeEach
  void open() throws Exception {
    filled = new FilledNotebook(folder);
    library = filled.app.references();
    service = new ReferenceService(filled.session(), library);
  }

  @AfterEach
  void close() {
    filled.close();
  }

  @Test
  void usesTheSetOfTheProgramUntilItAdoptsAnother() throws IOException {
    assertThat(service.now().isShipped()).isTrue();
    service.adopt(service.look(workbook(EditedSet.full())));
    InUse now = service.now();
    assertThat(now.set()).isEqualTo(EditedSet.full());
    assertThat(now.adoptedOn()).isEqualTo(TODAY);
    assertThat(now.back()).isEqualTo("2026.1");
    // another program that opens the same notebook uses it too
    assertThat(filled.app.references().of(filled.session())).isEqualTo(EditedSet.full());
  }

  @Test
  void figuresThatLeftStandAndTheNewTableWaits() throws IOException {
    filled.fill(20);
    ExportResult before = filled.export(TODAY);
    service.adopt(service.look(json(later("2026-03-20"))));
    ExportResult after = filled.export(LocalDate.of(2026, 7, 3));
    assertThat(after.submission().cover().referenceVersion()).isEqualTo("2027.1");
    assertThat(lines(after, "structure")).containsAll(lines(before, "structure"));
    assertThat(lines(after, "structure2"))
        .isNotEmpty()
        .allSatisfy(l -> assertThat(l.status()).isEqualTo(Status.NOT_YET));
    // what left at the lower floor is still in the file, which therefore promises that one
    assertThat(after.submission().cover().ordinaryFloor()).isEqualTo(5);
    ExportResult later = filled.export(LocalDate.of(2026, 10, 3));
    List<ReadWorkbook> files = new ArrayList<>();
    for (ExportResult file : List.of(before, after, later)) {
      files.add(WorkbookCheck.check(file.file()));
    }
    assertThat(files).allSatisfy(f -> assertThat(f.findings()).isEmpty());
    assertThat(HistoryCheck.check(files))
        .flatExtracting(HistoryCheck.Compared::findings)
        .allSatisfy(f -> assertThat(f.kind()).isEqualTo(Finding.Kind.NOTE));
  }

  @Test
  void aSetAdoptedBeforeAnyWorkbookHoldsFromTheFirstOneOn() throws IOException {
    filled.fill(20);
    service.adopt(service.look(json(later("2024-12-01"))));
    ExportResult first = filled.export(TODAY);
    assertThat(first.submission().cover().ordinaryFloor()).isEqualTo(8);
    assertThat(lines(first, "structure")).isEmpty();
    assertThat(lines(first, "structure2")).anyMatch(l -> l.status() == Status.PUBLISHED);
    assertThat(WorkbookCheck.check(first.file()).findings()).isEmpty();
  }

  @Test
  void goesBackUntilAWorkbookWasWritten() throws IOException {
    filled.fill(20);
    service.adopt(service.look(json(later("2026-03-20"))));
    service.goBack("2027.1");
    assertThat(service.now().set()).isEqualTo(ReferenceSets.builtIn());
    service.adopt(service.look(json(later("2026-03-20"))));
    filled.export(TODAY);
    assertThat(service.now().back()).isNull();
    assertThatThrownBy(() -> service.goBack("2027.1"))
        .isInstanceOfSatisfying(
            Invalid.class, e -> assertThat(e.key()).isEqualTo("invalid.reference.written"));
    assertThat(service.now().set().version()).isEqualTo("2027.1");
  }

  @Test
  void refusesAFileThatMayNotFollowWithItsPlace() throws IOException {
    EditedSet wrong = EditedSet.next();
    wrong.in("tables", "father").put("maturityMonths", 4);
    assertThatThrownBy(() -> service.look(workbook(wrong.set())))
        .isInstanceOfSatisfying(
            ReferenceRefused.class,
            e -> {
              assertThat(e.reason()).isEqualTo("invalid.reference.table.changed");
              assertThat(e.sheet()).isEqualTo(new SheetPlace("Tableaux", 8, "Tableau"));
            });
    assertThat(service.now().isShipped()).isTrue();
  }

  @Test
  void theSameSetIsNoChange() throws IOException {
    Proposal same = service.look(workbook(ReferenceSets.builtIn()));
    assertThat(same.isSame()).isTrue();
  }

  @Test
  void aNewerProgramChangesAnAdoptedSetOnlyByAGreaterVersionThatMayFollow() throws IOException {
    ReferenceSet adopted = EditedSet.next().set();
    service.adopt(service.look(json(adopted)));
    ReferenceSet older = EditedSet.next().version("2026.9", "2026-09-01").set();
    assertThat(program(older)).isEqualTo(adopted);
    ReferenceSet newer = EditedSet.next().version("2028.1", "2028-01-03").set();
    assertThat(program(newer)).isEqualTo(newer);
    EditedSet without = EditedSet.next().version("2028.1", "2028-01-03");
    without.remove("sums", "fathers");
    assertThat(program(without.set())).isEqualTo(adopted);
  }

  @Test
  void noWorkbookByASetOnlyALaterProgramUnderstands() {
    filled.fill(20);
    filled
        .session()
        .write(stores -> stores.referenceSets().keep("2031.1", "{\"version\": \"2031.1\"}"));
    filled.session().readAgain();
    assertThat(library.of(filled.session())).isEqualTo(ReferenceSets.builtIn());
    assertThatThrownBy(() -> filled.export(TODAY))
        .isInstanceOfSatisfying(
            Invalid.class, e -> assertThat(e.key()).isEqualTo("invalid.reference.later-program"));
  }

  private ReferenceSet program(ReferenceSet shipped) {
    return new ReferenceLibrary(() -> shipped).of(filled.session());
  }

  /** Structure cut otherwise from a day on, and a floor raised. */
  private static ReferenceSet later(String from) {
    EditedSet set = EditedSet.next();
    ((tools.jackson.databind.node.ObjectNode) set.root.get("floors")).put("ordinary", 8);
    set.retireAndReplaceStructure(from);
    for (String crossing : List.of("structure.distress", "structure.first_child")) {
      set.in("crossings", crossing).put("retiredOn", from);
    }
    return set.set();
  }

  private static List<IndicatorLine> lines(ExportResult result, String table) {
    return result.submission().indicators().stream().filter(l -> l.table().equals(table)).toList();
  }

  private Path json(ReferenceSet set) throws IOException {
    return Files.writeString(folder.resolve("referentiel.json"), ReferenceFiles.json(set));
  }

  private Path workbook(ReferenceSet set) throws IOException {
    return Files.write(folder.resolve("referentiel.xlsx"), ReferenceFiles.workbook(set));
  }
}
