package fr.village.app.export;

import fr.village.workbook.IndicatorLine;
import org.jspecify.annotations.Nullable;

/**
 * A line of the workbook beside what the Maison knows.
 *
 * @param line as the file has it
 * @param total the Maison's true figure today, for its own screen only; null by year, as a
 *     tranche's year is that of its closing
 * @param reason why it does not leave yet; null where it leaves
 */
public record PreviewLine(IndicatorLine line, @Nullable Integer total, @Nullable Reason reason) {
  /** Whether it has a value in the file. */
  public boolean leaves() {
    return reason == null;
  }
}
