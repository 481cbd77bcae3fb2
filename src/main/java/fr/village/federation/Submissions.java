package fr.village.federation;

import fr.village.workbook.Submission;
import java.io.IOException;

/** Where the rows of a file that counts are found again, one file at a time. */
@FunctionalInterface
public interface Submissions {
  /**
   * @throws IOException where they are no more what they were when the file was looked at
   */
  Submission of(Seen file) throws IOException;
}
