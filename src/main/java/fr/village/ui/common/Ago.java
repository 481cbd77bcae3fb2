package fr.village.ui.common;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long ago a day was, as one would say it. */
public final class Ago {
  private static final int WEEK = 7;
  private static final int DAYS_UNTIL = 14;
  private static final int WEEKS_UNTIL = 63;
  private static final int YEARS_FROM_MONTHS = 24;
  private static final int YEAR = 12;

  private Ago() {}

  /** "hier", "il y a 3 sem."; a day to come is today. */
  public static String text(Wording words, LocalDate day, LocalDate today) {
    long days = ChronoUnit.DAYS.between(day, today);
    long months = ChronoUnit.MONTHS.between(day, today);
    if (days <= 0) {
      return words.text("families.ago.today");
    }
    if (days == 1) {
      return words.text("families.ago.yesterday");
    }
    if (days < DAYS_UNTIL) {
      return words.text("families.ago.days", days);
    }
    if (days < WEEKS_UNTIL) {
      return words.text("families.ago.weeks", days / WEEK);
    }
    return months < YEARS_FROM_MONTHS
        ? words.text("families.ago.months", months)
        : words.text("families.ago.years", months / YEAR);
  }
}
