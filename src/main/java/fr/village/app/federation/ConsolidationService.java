package fr.village.app.federation;

import fr.village.Version;
import fr.village.app.tasks.Progress;
import fr.village.federation.Arrival;
import fr.village.federation.Consolidation;
import fr.village.federation.Decisions;
import fr.village.federation.Verdict;
import fr.village.workbook.format.Digests;
import fr.village.workbook.write.AtomicFile;
import fr.village.workbook.write.WorkbookWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the national workbook of files that arrived; never writes to one of them. */
public final class ConsolidationService {

  /**
   * Reads every file of a folder and writes the national workbook; a file that does not count never
   * stops the others. Nothing is written where no file counts.
   *
   * @param out the national workbook; better outside the folder
   * @throws UncheckedIOException when the folder cannot be read or the workbook not written
   */
  public Consolidation consolidate(Path folder, Path out) {
    try {
      Consolidation consolidation = Consolidation.of(folder, Decisions.NONE, Version.current());
      if (counts(consolidation)) {
        AtomicFile.write(out, WorkbookWriter.write(consolidation.book()));
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
      return Consolidation.of(paths, decisions, Version.current(), progress::at);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the national workbook of what was gathered, whole or not at all.
   *
   * @param originals the files and folders it was gathered from
   * @return the file's SHA-256, in hexadecimal
   * @throws OriginalNamed when {@code out} is one of the originals
   * @throws UncheckedIOException when it cannot be written
   */
  public String write(Consolidation gathered, List<Path> originals, Path out, Progress progress) {
    try {
      progress.at(0, 2);
      byte[] bytes = WorkbookWriter.write(gathered.book());
      progress.at(1, 2);
      if (isOriginal(originals, out)) {
        throw new OriginalNamed();
      }
      AtomicFile.write(out, bytes);
      return Digests.sha256(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
