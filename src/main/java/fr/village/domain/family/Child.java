package fr.village.domain.family;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.Text;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child, born or expected.
 *
 * @param firstName often unknown before the birth
 * @param bornOn null while expected
 * @param dueOn the due date (terme prévu); also kept after the birth, for the corrected age
 * @param birthEvent shared by twins, who are never duplicates of each other
 * @param bereavedOn set by the discreet path: silences every reminder about this child; never
 *     exported
 */
public record Child(
    Id<Person> id,
    Id<Family> family,
    @Nullable String firstName,
    @Nullable LocalDate bornOn,
    @Nullable LocalDate dueOn,
    UUID birthEvent,
    @Nullable LocalDate bereavedOn)
    implements Person {

  /** From a term of 41 weeks of amenorrhoea, the French due date, down to 37. */
  private static final int PREMATURE_DAYS = 28;

  private static final int FARTHEST_DUE_MONTHS = 10;

  public Child {
    firstName = Text.optionalLine("child.firstName", firstName);
    Check.date("child.bornOn", bornOn);
    Check.date("child.dueOn", dueOn);
    Check.date("child.bereavedOn", bereavedOn);
    Check.that(bornOn != null || dueOn != null, "invalid.child.dates");
    Check.that(
        bornOn == null
            || dueOn == null
            || Math.abs(bornOn.toEpochDay() - dueOn.toEpochDay()) <= 150,
        "invalid.child.dates.apart");
  }

  public boolean isBorn(LocalDate day) {
    return bornOn != null && !bornOn.isAfter(day);
  }

  public boolean isBereaved() {
    return bereavedOn != null;
  }

  /**
   * What can only be said on a given day: nobody is born tomorrow, nor due in more than ten months.
   *
   * @throws Invalid {@code invalid.child.born.future} or {@code invalid.child.due.far}
   */
  public void checkOn(LocalDate today) {
    Check.that(bornOn == null || !bornOn.isAfter(today), "invalid.child.born.future");
    Check.that(
        bornOn != null || dueOn == null || !dueOn.isAfter(today.plusMonths(FARTHEST_DUE_MONTHS)),
        "invalid.child.due.far");
  }

  /** Born before 37 weeks of amenorrhoea (WHO). */
  public boolean isPremature() {
    return bornOn != null
        && dueOn != null
        && dueOn.toEpochDay() - bornOn.toEpochDay() > PREMATURE_DAYS;
  }
}
