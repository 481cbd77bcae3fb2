package fr.village.app.roll;

import fr.village.domain.Id;
import fr.village.domain.family.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the roll.
 *
 * @param firstName null for a child not yet named
 * @param bornOn of a baby
 * @param dueOn of a child expected, and of a baby whose due date is known
 * @param usual usually comes: who "everybody" and "the whole family" mean
 */
public record RollPerson(
    Id<Person> id,
    @Nullable String firstName,
    Part part,
    @Nullable LocalDate bornOn,
    @Nullable LocalDate dueOn,
    boolean usual) {

  /** What somebody is to the family, on the day of the session. */
  public enum Part {
    MOTHER,
    FATHER,
    CO_PARENT,
    OTHER_ADULT,
    BABY,
    EXPECTED
  }

  /** A child not yet born is shown and not asked. */
  public boolean asked() {
    return part != Part.EXPECTED;
  }

  public boolean isParent() {
    return part == Part.MOTHER || part == Part.FATHER || part == Part.CO_PARENT;
  }
}
