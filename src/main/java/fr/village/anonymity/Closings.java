package fr.village.anonymity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The days the figures close: 31 March, 30 June, 30 September, 31 December. A closing has passed
 * from its own day on, so that a file written on 31 December holds the year.
 */
public final class Closings {
  private Closings() {}

  /** Every closing after {@code after} and not after {@code until}, in order. */
  public static List<LocalDate> between(LocalDate after, LocalDate until) {
    List<LocalDate> closings = new ArrayList<>();
    for (LocalDate c = onOrAfter(after.plusDays(1));
        !c.isAfter(until);
        c = onOrAfter(c.plusDays(1))) {
      closings.add(c);
    }
    return closings;
  }

  /** The first closing on that day or later. */
  public static LocalDate onOrAfter(LocalDate day) {
    int quarterEnd = (day.getMonthValue() + 2) / 3 * 3;
    return YearMonth.of(day.getYear(), quarterEnd).atEndOfMonth();
  }

  /** The last closing on that day or earlier. */
  public static LocalDate onOrBefore(LocalDate day) {
    LocalDate next = onOrAfter(day);
    return next.equals(day) ? day : YearMonth.from(next).minusMonths(3).atEndOfMonth();
  }

  static boolean isYearEnd(LocalDate closing) {
    return closing.getMonthValue() == 12;
  }
}
