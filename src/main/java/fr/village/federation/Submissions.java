package fr.village.federation;

import fr.village.workbook.Submission;
import java.io.IOException;
import java.util.List;

/** Where the rows of a file that counts are found again, one file at a time. */
@FunctionalInterface
public interface Submissions {
  /** Says which files will be asked for, in their order, before the first one is. */
  default void announce(List<Seen> files) {}

  /**
   * @throws IOException where they are no more what they were when the file was looked at
   */
  Submission of(Seen file) throws IOException;
}
