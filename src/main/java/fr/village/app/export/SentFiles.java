package fr.village.app.export;

import fr.village.app.session.NotebookSession;
import fr.village.store.ledger.SubmissionFile;
import fr.village.workbook.write.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** Workbooks that left, given again as they were: nothing is counted anew. */
public final class SentFiles {
  private SentFiles() {}

  /**
   * Writes the very bytes of a workbook that left.
   *
   * @param target the file; one of that name is replaced
   * @return false when the notebook keeps the receipt of it alone
   * @throws UncheckedIOException when it cannot be written there
   */
  public static boolean write(NotebookSession notebook, Sent sent, Path target) {
    Optional<SubmissionFile> kept = notebook.read(s -> s.submissions().file(sent.sha256()));
    kept.ifPresent(file -> write(target, file.bytes()));
    return kept.isPresent();
  }

  private static void write(Path target, byte[] bytes) {
    try {
      AtomicFile.write(target, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
