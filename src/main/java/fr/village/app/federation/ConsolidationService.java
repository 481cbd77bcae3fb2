package fr.village.app.federation;

import fr.village.Version;
import fr.village.federation.Arrival;
import fr.village.federation.Consolidation;
import fr.village.federation.Decisions;
import fr.village.federation.Verdict;
import fr.village.workbook.write.AtomicFile;
import fr.village.workbook.write.WorkbookWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Makes the national workbook of a folder. */
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
      if (consolidation.arrivals().stream().anyMatch(ConsolidationService::counts)) {
        AtomicFile.write(out, WorkbookWriter.write(consolidation.book()));
      }
      return consolidation;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean counts(Arrival arrival) {
    return arrival.verdict() == Verdict.ACCEPTED;
  }
}
