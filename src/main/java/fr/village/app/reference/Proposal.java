package fr.village.app.reference;

import fr.village.domain.reference.ReferenceChanges;
import fr.village.domain.reference.ReferenceSet;
import fr.village.reference.ReadSet;
import fr.village.reference.ReferenceRefused;
import fr.village.reference.file.ReferenceFiles;
import java.nio.file.Path;

/**
 * A set somebody may adopt.
 *
 * @param text its JSON, as it would be kept
 */
public record Proposal(ReferenceSet set, String text, ReferenceChanges changes) {

  /**
   * Reads a file and compares it with the set in use.
   *
   * @throws ReferenceRefused with the place of the first thing wrong, in itself or as a follower
   * @throws java.io.UncheckedIOException when it cannot be read
   */
  public static Proposal of(Path file, ReferenceSet inUse) {
    ReadSet read = ReferenceFile.read(file);
    ReferenceChanges changes = ReferenceChanges.between(inUse, read.set());
    if (!read.set().equals(inUse)) {
      read.refusals(changes).stream()
          .findFirst()
          .ifPresent(
              refused -> {
                throw refused;
              });
    }
    return new Proposal(read.set(), ReferenceFiles.json(read.set()), changes);
  }

  /** Whether it is the very set in use. */
  public boolean isSame() {
    return set.version().equals(changes.before()) && changes.changes().isEmpty();
  }
}
