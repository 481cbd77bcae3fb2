package fr.village.app.roll;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the roll.
 *
 * @param firstName null for a child not yet named
 * @param bornOn of a baby
 * @param dueOn of a child expected, and of a baby whose due date is known
 * @param birth of a child; twins share it
 * @param usual usually comes: who "everybody" and "the whole family" mean
 */
public record RollPerson(
    Who who,
    @Nullable String firstName,
    Part part,
    @Nullable LocalDate bornOn,
    @Nullable LocalDate dueOn,
    @Nullable UUID birth,
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

  public Id<Person> id() {
    return who.person();
  }

  public Id<Family> family() {
    return who.family();
  }

  /** A baby's age on a day; empty for anybody else. */
  public Optional<BabyAge> ageOn(LocalDate day) {
    return part == Part.BABY && bornOn != null
        ? Optional.of(BabyAge.on(day, bornOn))
        : Optional.empty();
  }

  /** The age a baby born before 37 weeks would have, had it come at term. */
  public Optional<BabyAge> correctedOn(LocalDate day) {
    return part == Part.BABY && bornOn != null && dueOn != null
        ? BabyAge.corrected(day, bornOn, dueOn)
        : Optional.empty();
  }

  /** A child not yet born is shown and not asked. */
  public boolean asked() {
    return part != Part.EXPECTED;
  }

  public boolean isParent() {
    return part == Part.MOTHER || part == Part.FATHER || part == Part.CO_PARENT;
  }
}
