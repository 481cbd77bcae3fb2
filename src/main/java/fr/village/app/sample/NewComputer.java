package fr.village.app.sample;

import fr.village.workbook.Submission;
import fr.village.workbook.read.WorkbookReader;
import fr.village.workbook.write.WorkbookWriter;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;

/** A Maison that began a notebook anew instead of restoring its backup. */
final class NewComputer {
  /** So many milliseconds a notebook's id says it was begun later: some 17 minutes. */
  private static final long LATER = 1L << 20;

  /** Bits of a time-ordered id below its milliseconds. */
  private static final int BELOW = 16;

  private NewComputer() {}

  /** The workbook as the other notebook would write it. */
  static byte[] workbook(byte[] sent) throws IOException {
    Submission first = Objects.requireNonNull(WorkbookReader.read(sent).submission());
    UUID old = first.cover().notebook();
    UUID other =
        new UUID(old.getMostSignificantBits() + (LATER << BELOW), old.getLeastSignificantBits());
    return WorkbookWriter.write(
        new Submission(
            first.cover().ofNotebook(other),
            first.indicators(),
            first.scores(),
            first.crossings(),
            first.sessions(),
            first.activities(),
            first.pooling()));
  }
}
