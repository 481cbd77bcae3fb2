package fr.village.federation;

import fr.village.workbook.Submission;
import org.jspecify.annotations.Nullable;

/**
 * A file that was looked at, with what it says.
 *
 * @param submission its rows, where they could be read
 */
public record Looked(Seen seen, @Nullable Submission submission) {
  /** The same, of a file whose bytes were hashed by somebody else. */
  public Looked of(String sha256) {
    Seen named = new Seen(seen.path(), sha256, seen.contentDigest(), seen.cover(), seen.findings());
    return new Looked(named, submission);
  }
}
