package fr.village.app.roll;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A child's age as people say it: days in the first week, weeks, then months, then years. */
public record BabyAge(int number, Unit unit) {
  private static final int WEEK = 7;
  private static final int MONTHS_FROM = 6;
  private static final int YEARS_FROM_MONTHS = 24;
  private static final int YEAR = 12;

  /** From the French due date, 41 weeks of amenorrhoea, down to 37 (WHO). */
  private static final int PREMATURE_DAYS = 28;

  /** Days, weeks below 6 months, months below 2 years, years. */
  public enum Unit {
    DAYS,
    WEEKS,
    MONTHS,
    YEARS
  }

  /**
   * @param day on or after {@code bornOn}
   */
  public static BabyAge on(LocalDate day, LocalDate bornOn) {
    int days = (int) ChronoUnit.DAYS.between(bornOn, day);
    int months = (int) ChronoUnit.MONTHS.between(bornOn, day);
    if (days < WEEK) {
      return new BabyAge(days, Unit.DAYS);
    }
    if (months < MONTHS_FROM) {
      return new BabyAge(days / WEEK, Unit.WEEKS);
    }
    return months < YEARS_FROM_MONTHS
        ? new BabyAge(months, Unit.MONTHS)
        : new BabyAge(months / YEAR, Unit.YEARS);
  }

  /**
   * The age counted from the due date, as is usual for a premature child until two; empty for a
   * child who is not, is older, or whose due date is still to come.
   */
  public static Optional<BabyAge> corrected(LocalDate day, LocalDate bornOn, LocalDate dueOn) {
    boolean premature = dueOn.toEpochDay() - bornOn.toEpochDay() > PREMATURE_DAYS;
    boolean young = day.isBefore(bornOn.plusMonths(YEARS_FROM_MONTHS));
    return premature && young && !day.isBefore(dueOn)
        ? Optional.of(on(day, dueOn))
        : Optional.empty();
  }
}
