package fr.village.app.export;

import fr.village.anonymity.Adoption;
import fr.village.anonymity.Advanced;
import fr.village.anonymity.NotebookFacts;
import fr.village.anonymity.PoolingNoise;
import fr.village.app.export.Prepared.Before;
import fr.village.app.session.NotebookSession;
import fr.village.app.tasks.Progress;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.reference.ReferenceSet;
import fr.village.store.Change;
import fr.village.store.ledger.SubmissionFile;
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
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Makes the workbook of a Maison. The ledger is saved before the file gets its name: a file that
 * left is always known, a file that did not can be written again with the same bytes.
 */
public final class ExportService {
  /** Stands in a preview where the file will have a version drawn at random. */
  static final UUID UNDRAWN = new UUID(0x4000, Long.MIN_VALUE);

  private final ReferenceSet reference;
  private final Supplier<UUID> versions;
  private final PoolingNoise noise;
  private final KnownLedgers known;

  /**
   * @param versions draws the random ids of ledger states
   * @param noise of the values for sums over many Maisons
   */
  public ExportService(
      ReferenceSet reference, Supplier<UUID> versions, PoolingNoise noise, KnownLedgers known) {
    this.reference = reference;
    this.versions = versions;
    this.noise = noise;
    this.known = known;
  }

  /**
   * Writes what a file of that day holds.
   *
   * @param target the file, or a folder in which it gets its own name
   * @throws fr.village.anonymity.ExportRefused when no file may be written; nothing is changed
   * @throws ExportStopped when the file would say too much; nothing is changed
   */
  public ExportResult export(NotebookSession notebook, LocalDate today, Path target) {
    return export(notebook, today, target, Progress.NONE);
  }

  /**
   * As {@link #export(NotebookSession, LocalDate, Path)}.
   *
   * @param progress may cancel until the ledger is saved, and not after
   */
  public ExportResult export(
      NotebookSession notebook, LocalDate today, Path target, Progress progress) {
    Before before = Before.read(notebook);
    Prepared made = Prepared.make(before, reference, versions, noise, known, today, progress);
    Written written = made.written();
    save(notebook, made.advanced(), written, today);
    known.keep(before.house(), made.advanced().ledger().versions());
    Path file =
        Files.isDirectory(target) ? target.resolve(written.submission().fileName()) : target;
    write(file, written.bytes());
    return new ExportResult(
        file, written.submission(), written.sha256(), written.changed(), made.waiting(today));
  }

  /**
   * What {@link #export} would write, made and checked in the same way; nothing is kept of it.
   *
   * @throws fr.village.anonymity.ExportRefused when no file may be written
   * @throws ExportStopped when the file would say too much
   */
  public Preview preview(NotebookSession notebook, LocalDate today, Progress progress) {
    return reading(notebook, today).preview(progress);
  }

  /** A notebook read for a preview; what is left to do touches it no more. */
  @FunctionalInterface
  public interface Reading {
    /** As {@link ExportService#preview}. */
    Preview preview(Progress progress);
  }

  /** Reads what a preview needs, on the notebook's thread; the long part can be done elsewhere. */
  public Reading reading(NotebookSession notebook, LocalDate today) {
    Before before = Before.read(notebook);
    return progress -> preview(before, notebook, today, progress);
  }

  private Preview preview(
      Before before, NotebookSession notebook, LocalDate today, Progress progress) {
    Prepared made = Prepared.make(before, reference, () -> UNDRAWN, noise, known, today, progress);
    Submission submission = made.written().submission();
    PreviewLines lines = new PreviewLines(reference, made.advanced().ledger(), made.facts(), today);
    return new Preview(
        submission,
        made.written().changed(),
        made.waiting(today),
        made.before().last().map(last -> sent(last, false, notebook)).orElse(null),
        lines.of(submission.indicators()),
        StaysHere.of(made.before().content()),
        reference);
  }

  /** Every workbook that left, the newest first. */
  public List<Sent> history(NotebookSession notebook) {
    return notebook.read(
        stores -> {
          Set<String> kept = stores.submissions().kept();
          return stores.submissions().all().reversed().stream()
              .map(s -> sent(s, kept.contains(s.sha256()), notebook))
              .toList();
        });
  }

  private static Sent sent(
      fr.village.store.ledger.Submission s, boolean kept, NotebookSession notebook) {
    return new Sent(
        LocalDateTime.ofInstant(s.writtenAt(), notebook.clock().getZone()),
        s.closing(),
        s.revision(),
        s.sha256(),
        s.fileName(),
        kept);
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
    Before before = Before.read(notebook);
    Submission published = last(workbook, before.house());
    NotebookFacts facts =
        ExportFacts.of(before.content(), reference, before.tranches(), published.cover().closing());
    Advanced adopted =
        Adoption.adopt(before.ledger(), facts.families(), PublishedBefore.of(published), reference);
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
          stores.submissions().keep(SubmissionFile.of(written.bytes()));
          return true;
        });
  }
}
