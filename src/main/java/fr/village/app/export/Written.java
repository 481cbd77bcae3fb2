package fr.village.app.export;

import fr.village.workbook.Submission;
import fr.village.workbook.write.WorkbookWriter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The bytes of a workbook under the revision they deserve.
 *
 * @param changed whether they differ from the last file's
 */
record Written(Submission submission, byte[] bytes, String sha256, boolean changed) {

  /** The last file's revision when nothing changed since, else the next one of this closing. */
  static Written after(
      Optional<fr.village.store.ledger.Submission> last, SubmissionFactory factory) {
    int revision =
        last.filter(s -> s.closing().equals(factory.closing()))
            .map(fr.village.store.ledger.Submission::revision)
            .orElse(0);
    if (revision > 0) {
      Written same = of(factory.submission(revision), false);
      if (last.filter(s -> s.sha256().equals(same.sha256())).isPresent()) {
        return same;
      }
    }
    return of(factory.submission(revision + 1), true);
  }

  private static Written of(Submission submission, boolean changed) {
    byte[] bytes = WorkbookWriter.write(submission);
    return new Written(submission, bytes, sha256(bytes), changed);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
