package fr.village.app.family;

import fr.village.app.roll.BabyAge;
import fr.village.domain.family.Child;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/** A child's age as its card says it: days, weeks below three months, then months, then years. */
public final class ChildAge {
  private static final int WEEK = 7;
  private static final int MONTHS_FROM = 3;
  private static final int YEARS_FROM_MONTHS = 24;
  private static final int YEAR = 12;

  /** The French due date, in days of amenorrhoea: 41 weeks. */
  private static final int TERM_DAYS = 287;

  private static final int LONGEST_WEEKS = 43;

  private ChildAge() {}

  /**
   * Time since a day.
   *
   * @param day on or after {@code since}
   */
  public static BabyAge since(LocalDate since, LocalDate day) {
    int days = (int) ChronoUnit.DAYS.between(since, day);
    int months = (int) ChronoUnit.MONTHS.between(since, day);
    if (days < WEEK) {
      return new BabyAge(days, BabyAge.Unit.DAYS);
    }
    if (months < MONTHS_FROM) {
      return new BabyAge(days / WEEK, BabyAge.Unit.WEEKS);
    }
    return months < YEARS_FROM_MONTHS
        ? new BabyAge(months, BabyAge.Unit.MONTHS)
        : new BabyAge(months / YEAR, BabyAge.Unit.YEARS);
  }

  /** Of a child born too early, its age counted from its term; up to two years, after its term. */
  public static Optional<BabyAge> corrected(Child child, LocalDate day) {
    LocalDate due = child.dueOn();
    LocalDate born = child.bornOn();
    if (due == null
        || born == null
        || !child.isPremature()
        || day.isBefore(due)
        || ChronoUnit.MONTHS.between(born, day) >= YEARS_FROM_MONTHS) {
      return Optional.empty();
    }
    return Optional.of(since(due, day));
  }

  /** Whole weeks of amenorrhoea that day; nothing where it makes no sense. */
  public static OptionalInt pregnancyWeeks(LocalDate dueOn, LocalDate day) {
    long days = TERM_DAYS - ChronoUnit.DAYS.between(day, dueOn);
    int weeks = (int) Math.floorDiv(days, (long) WEEK);
    return weeks < 1 || weeks > LONGEST_WEEKS ? OptionalInt.empty() : OptionalInt.of(weeks);
  }
}
