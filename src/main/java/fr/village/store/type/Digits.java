package fr.village.store.type;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Numbers at fixed places of a text. What a notebook stores of days and instants always has the
 * same places, and java.time's parsers, made for any format, were a quarter of the time of reading
 * ten years.
 */
final class Digits {
  private static final int DAY = "uuuu-MM-dd".length();

  private Digits() {}

  /** The day a text begins with; null when it does not begin like one. */
  static @Nullable LocalDate day(String text) {
    if (text.length() < DAY || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    int year = at(text, 0, 4);
    int month = at(text, 5, 7);
    int day = at(text, 8, DAY);
    return year < 0 || month < 0 || day < 0 ? null : LocalDate.of(year, month, day);
  }

  /** The number from {@code begin} to before {@code end}; -1 when one of them is no digit. */
  static int at(String text, int begin, int end) {
    int number = 0;
    for (int i = begin; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
