package fr.village.app.export;

import fr.village.Version;
import fr.village.anonymity.Adoption;
import fr.village.anonymity.Advanced;
import fr.village.anonymity.ClosingRun;
import fr.village.anonymity.Ledger;
import fr.village.anonymity.LedgerOlderThanWorkbook;
import fr.village.anonymity.NotebookFacts;
import fr.village.anonymity.Waiting;
import fr.village.app.session.NotebookSession;
import fr.village.domain.Id;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.Family;
import fr.village.domain.reference.ReferenceSet;
import fr.village.store.Change;
import fr.village.workbook.Finding;
import fr.village.workbook.Submission;
import fr.village.workbook.check.WorkbookCheck;
import fr.village.workbook.read.ReadWorkbook;
import fr.village.workbook.write.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Makes the workbook of a Maison. The ledger is saved before the file gets its name: a file that
 * left is always known, a file that did not can be written again with the same bytes.
 */
public final class ExportService {
  private final ReferenceSet reference;
  private final Supplier<UUID> versions;
  private final KnownLedgers known;
  private final LeakGate gate;

  /**
   * @param versions draws the random ids of ledger states
   */
  public ExportService(ReferenceSet reference, Supplier<UUID> versions, KnownLedgers known) {
    this.reference = reference;
    this.versions = versions;
    this.known = known;
    this.gate = new LeakGate(reference);
  }

  /** What was read of the notebook for a file. */
  private record Before(
      NotebookContent content,
      Map<Id<Family>, Integer> tranches,
      Ledger ledger,
      Optional<fr.village.store.ledger.Submission> last) {}

  /**
   * Writes what a file of that day holds.
   *
   * @param target the file, or a folder in which it gets its own name
   * @throws fr.village.anonymity.ExportRefused when no file may be written; nothing is changed
   * @throws ExportStopped when the file would say too much; nothing is changed
   */
  public ExportResult export(NotebookSession notebook, LocalDate today, Path target) {
    Before before = read(notebook);
    UUID house = before.content().house().id().value();
    LedgerOlderThanWorkbook.check(before.ledger(), known.of(house));
    NotebookFacts facts = ExportFacts.of(before.content(), before.tranches(), today);
    Advanced advanced = new ClosingRun(reference, versions).advance(before.ledger(), facts, today);
    SubmissionFactory factory =
        new SubmissionFactory(
            before.content(), reference, advanced.ledger(), today, Version.current());
    Written written = Written.after(before.last(), factory);
    gate.check(before.content(), written.submission(), written.bytes());
    save(notebook, advanced, written, today);
    known.keep(house, advanced.ledger().versions());
    Path file =
        Files.isDirectory(target) ? target.resolve(written.submission().fileName()) : target;
    write(file, written.bytes());
    return new ExportResult(
        file,
        written.submission(),
        written.sha256(),
        written.changed(),
        Waiting.of(assigned(facts, advanced), today));
  }

  /**
   * Takes over what the last workbook published, where this notebook does not know it: a restored
   * backup, another laptop. What had not been released by then is given up.
   *
   * @param workbook the last one that left
   * @throws NotThisMaison when it is not an unchanged workbook of this notebook's Maison
   * @throws fr.village.anonymity.LedgerDamaged when its figures do not continue this notebook's
   */
  public void continueFrom(NotebookSession notebook, Path workbook) {
    Before before = read(notebook);
    Submission published = last(workbook, before.content().house().id().value());
    NotebookFacts facts =
        ExportFacts.of(before.content(), before.tranches(), published.cover().closing());
    Advanced adopted =
        Adoption.adopt(before.ledger(), facts.families(), PublishedBefore.of(published));
    notebook.write(
        stores -> {
          stores.ledger().save(adopted.ledger());
          stores.ledger().assign(assignments(adopted));
          return true;
        });
  }

  private static Submission last(Path workbook, UUID house) {
    ReadWorkbook read;
    try {
      read = WorkbookCheck.check(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Submission published = read.submission();
    if (published == null
        || !published.cover().notebook().equals(house)
        || read.findings().stream().anyMatch(f -> f.kind() != Finding.Kind.NOTE)) {
      throw new NotThisMaison();
    }
    return published;
  }

  private static Map<Id<Family>, Integer> assignments(Advanced advanced) {
    Map<Id<Family>, Integer> assignments = new HashMap<>();
    advanced.assignments().forEach((family, tranche) -> assignments.put(Id.of(family), tranche));
    return assignments;
  }

  private static void write(Path file, byte[] bytes) {
    try {
      AtomicFile.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Before read(NotebookSession notebook) {
    return notebook.read(
        stores ->
            new Before(
                stores.content().readAll(),
                stores.ledger().tranches(),
                stores.ledger().read(),
                stores.submissions().last()));
  }

  private static void save(
      NotebookSession notebook, Advanced advanced, Written written, LocalDate today) {
    Submission made = written.submission();
    Change by = notebook.change();
    fr.village.store.ledger.Submission row =
        new fr.village.store.ledger.Submission(
            by.ids().next(),
            by.now(),
            today,
            made.cover().closing(),
            made.cover().revision(),
            made.cover().ledgerVersion(),
            written.sha256(),
            made.fileName());
    notebook.write(
        stores -> {
          stores.ledger().save(advanced.ledger());
          stores.ledger().assign(assignments(advanced));
          stores.submissions().add(row);
          return true;
        });
  }

  private static List<fr.village.anonymity.FamilyEntry> assigned(
      NotebookFacts facts, Advanced advanced) {
    return facts.families().stream()
        .filter(f -> !advanced.assignments().containsKey(f.key()))
        .toList();
  }
}
