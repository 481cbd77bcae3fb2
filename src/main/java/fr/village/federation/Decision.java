package fr.village.federation;

import fr.village.domain.Invalid;
import java.time.Instant;
import java.util.UUID;

/**
 * A choice somebody made.
 *
 * @param note why, in the words of who decided; may be empty but for a modified file that counts
 */
public record Decision(UUID id, Instant at, Choice choice, String note) {
  /** Longest note, in UTF-16 units. */
  public static final int MAX_NOTE = 500;

  public Decision {
    note = note.strip();
    if (note.length() > MAX_NOTE) {
      throw new Invalid("federation.decision.note-long", MAX_NOTE);
    }
    if (note.isEmpty() && choice instanceof Choice.AcceptFile) {
      throw new Invalid("federation.decision.note-missing");
    }
  }
}
