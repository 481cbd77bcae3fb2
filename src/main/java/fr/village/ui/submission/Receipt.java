package fr.village.ui.submission;

import fr.village.app.export.ExportResult;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What one keeps of a workbook just written.
 *
 * @param writtenOn the day
 * @param sha256 of the file, in hexadecimal
 * @param changed whether it says something the last one did not
 */
public record Receipt(
    Path file,
    String houseName,
    LocalDate closing,
    int revision,
    LocalDate writtenOn,
    String sha256,
    boolean changed) {
  private static final int SHORT = 12;

  static Receipt of(ExportResult result, LocalDate writtenOn) {
    return new Receipt(
        result.file(),
        result.submission().cover().houseName(),
        result.submission().cover().closing(),
        result.submission().cover().revision(),
        writtenOn,
        result.sha256(),
        result.changed());
  }

  /** Enough of it to tell two files apart. */
  public static String abridged(String sha256) {
    return sha256.substring(0, Math.min(SHORT, sha256.length()));
  }
}
