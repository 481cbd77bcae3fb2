package fr.village.federation;

import java.util.List;

/**
 * A file and what was decided of it.
 *
 * @param reason key of a message that says why, with its arguments; the file's findings say more
 */
public record Arrival(Seen file, Verdict verdict, String reason, List<Object> arguments) {
  public Arrival {
    arguments = List.copyOf(arguments);
  }
}
