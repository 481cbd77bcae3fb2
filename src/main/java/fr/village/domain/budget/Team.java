package fr.village.domain.budget;

import fr.village.domain.Check;
import org.jspecify.annotations.Nullable;

/**
 * Who receives families in a year, as the CAF's form of a LAEP asks: paid (salaried or lent by the
 * project holder) and unpaid (volunteers). Each number is null until it is noted.
 *
 * @param paid people
 * @param paidHours of all of them in the year
 * @param unpaid people
 * @param unpaidHours of all of them in the year
 * @throws fr.village.domain.Invalid {@code invalid.range}; {@code invalid.budget.nobody} for hours
 *     of nobody
 */
public record Team(
    @Nullable Integer paid,
    @Nullable Integer paidHours,
    @Nullable Integer unpaid,
    @Nullable Integer unpaidHours) {
  public static final int MOST_PEOPLE = 200;

  /** Sixty people all year long. */
  public static final int MOST_HOURS = 100_000;

  public static final Team NONE = new Team(null, null, null, null);

  public Team {
    Check.optionalRange("budget.paid", paid, 0, MOST_PEOPLE);
    Check.optionalRange("budget.paidHours", paidHours, 0, MOST_HOURS);
    Check.optionalRange("budget.unpaid", unpaid, 0, MOST_PEOPLE);
    Check.optionalRange("budget.unpaidHours", unpaidHours, 0, MOST_HOURS);
    somebody(paid, paidHours);
    somebody(unpaid, unpaidHours);
  }

  private static void somebody(@Nullable Integer people, @Nullable Integer hours) {
    boolean nobody = people != null && people == 0;
    Check.that(!nobody || hours == null || hours == 0, "invalid.budget.nobody");
  }

  public Team withPaid(@Nullable Integer people) {
    return new Team(people, paidHours, unpaid, unpaidHours);
  }

  public Team withPaidHours(@Nullable Integer hours) {
    return new Team(paid, hours, unpaid, unpaidHours);
  }

  public Team withUnpaid(@Nullable Integer people) {
    return new Team(paid, paidHours, people, unpaidHours);
  }

  public Team withUnpaidHours(@Nullable Integer hours) {
    return new Team(paid, paidHours, unpaid, hours);
  }
}
