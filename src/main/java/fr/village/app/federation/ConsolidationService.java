package fr.village.app.federation;

import fr.village.Version;
import fr.village.app.report.ReportFile;
import fr.village.app.tasks.Progress;
import fr.village.domain.reference.ReferenceSet;
import fr.village.federation.Arrival;
import fr.village.federation.Consolidation;
import fr.village.federation.Decisions;
import fr.village.federation.TodaysCodes;
import fr.village.federation.Verdict;
import fr.village.i18n.Messages;
import fr.village.report.Document;
import fr.village.workbook.format.Digests;
import fr.village.workbook.write.AtomicFile;
import fr.village.workbook.write.WorkbookWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Makes the national workbook of files that arrived; never writes to one of them. */
public final class ConsolidationService {
  private static final int STEPS = 3;

  private final Supplier<ReferenceSet> reference;

  /**
   * @param reference the federation's current set, in whose codes older workbooks are added up
   */
  public ConsolidationService(Supplier<ReferenceSet> reference) {
    this.reference = reference;
  }

  private TodaysCodes codes() {
    return new TodaysCodes(reference.get());
  }

  /**
   * Reads every file of a folder and writes the national workbook; a file that does not count never
   * stops the others. Nothing is written where no file counts.
   *
   * @param out the national workbook; better outside the folder
   * @throws OriginalNamed when {@code out} is a workbook somebody sent
   * @throws UncheckedIOException when the folder cannot be read or the workbook not written
   */
  public Consolidation consolidate(Path folder, Path out) {
    try {
      return save(
          Consolidation.of(folder, Decisions.NONE, codes(), Version.current()), folder, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the national workbook and the long tables beside it; nothing where no file counts.
   *
   * @param folder the files came from; an earlier national workbook may be in it
   * @return what was given
   * @throws OriginalNamed when {@code out} is a workbook somebody sent
   * @throws UncheckedIOException when it cannot be written
   */
  public Consolidation save(Consolidation consolidation, Path folder, Path out) {
    try {
      List<Path> sent =
          consolidation.arrivals().stream()
              .filter(arrival -> arrival.file().cover() != null)
              .map(arrival -> folder.resolve(arrival.file().path()))
              .toList();
      if (isOriginal(sent, out)) {
        throw new OriginalNamed();
      }
      if (counts(consolidation)) {
        AtomicFile.write(out, WorkbookWriter.write(consolidation.book()));
        new NationalCsv().write(out, consolidation.counted());
      }
      return consolidation;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads files, and those of folders; writes nothing.
   *
   * @param progress files read, of all
   * @throws UncheckedIOException when a file changes while it is read
   * @throws java.util.concurrent.CancellationException when somebody cancelled
   */
  public Consolidation gather(List<Path> paths, Decisions decisions, Progress progress) {
    try {
      return Consolidation.of(paths, decisions, codes(), Version.current(), progress::at);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the national workbook of what was gathered, whole or not at all; then, beside it, the
   * long tables and the bilan to print and to edit.
   *
   * @param originals the files and folders it was gathered from
   * @param messages the bilan's language
   * @throws OriginalNamed when {@code out} is one of the originals
   * @throws UncheckedIOException when it cannot be written
   */
  public NationalFiles write(
      Consolidation gathered,
      List<Path> originals,
      Path out,
      Messages messages,
      Progress progress) {
    try {
      progress.at(0, STEPS);
      byte[] bytes = WorkbookWriter.write(gathered.book());
      progress.at(1, STEPS);
      if (isOriginal(originals, out)) {
        throw new OriginalNamed();
      }
      AtomicFile.write(out, bytes);
      progress.at(2, STEPS);
      List<Path> beside = new ArrayList<>(new NationalCsv().write(out, gathered.counted()));
      beside.addAll(bilans(gathered, out, messages));
      progress.at(STEPS, STEPS);
      return new NationalFiles(out, Digests.sha256(bytes), beside);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the national bilan beside the national workbook, to print and to edit; an earlier one
   * stays.
   *
   * @return none where no file counts
   * @throws UncheckedIOException when it cannot be written
   */
  public List<Path> bilans(Consolidation gathered, Path out, Messages messages) {
    LocalDate closing = gathered.cover().closing();
    if (closing == null) {
      return List.of();
    }
    Document bilan = new NationalReportService().make(gathered.picture(), closing, true, messages);
    List<Path> written = new ArrayList<>();
    for (ReportFile kind : ReportFile.values()) {
      Path file = free(out, kind);
      kind.write(bilan, file);
      written.add(file);
    }
    return written;
  }

  /** An earlier bilan may have been worked on since: it stays. */
  private static Path free(Path out, ReportFile kind) {
    Path file = NationalCsv.beside(out, "bilan", kind.ending());
    for (int n = 2; Files.exists(file); n++) {
      file = NationalCsv.beside(out, "bilan_" + n, kind.ending());
    }
    return file;
  }

  /** Whether a file is there that was read, or may be: one that was dropped, or in its folder. */
  private static boolean isOriginal(List<Path> originals, Path out) throws IOException {
    if (!Files.exists(out)) {
      return false;
    }
    Path real = out.toRealPath();
    for (Path original : originals) {
      if (Files.exists(original) && real.startsWith(original.toRealPath())) {
        return true;
      }
    }
    return false;
  }

  /** Whether any file counts. */
  public static boolean counts(Consolidation consolidation) {
    return consolidation.arrivals().stream().map(Arrival::verdict).anyMatch(Verdict::isCounted);
  }
}
