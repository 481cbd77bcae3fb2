package fr.village.app.roll;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import java.util.List;

/**
 * A family already in the notebook that may be the one at the door.
 *
 * @param firstNames of everybody in it, adults first
 * @param likely a first name much the same and a child of about the same day: probably the same
 * @param member of the session's group already
 */
public record Acquaintance(
    Id<Family> family, String name, List<String> firstNames, boolean likely, boolean member) {
  public Acquaintance {
    firstNames = List.copyOf(firstNames);
  }
}
