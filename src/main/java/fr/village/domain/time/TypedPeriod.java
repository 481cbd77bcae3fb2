package fr.village.domain.time;

import fr.village.domain.Check;
import fr.village.domain.Invalid;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days from one to another as people type them: {@code du 18/10 au 3/11}, {@code 20 déc. au 5
 * janvier}, {@code from 18/10 to 3/11}, or one day alone. Each date as {@link TypedDate} reads it;
 * without a year, the first is one of the eleven months to come or of the one just past, and the
 * last follows it.
 *
 * @param from included
 * @param to included; never before {@code from}
 */
public record TypedPeriod(LocalDate from, LocalDate to) {
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:(?:du|from)\\s+)?(\\S.*?)\\s+(?:au|to|–|—|-|→)\\s+(\\S.*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int MONTHS_AHEAD = 5;

  /**
   * @throws Invalid as {@link TypedDate}, or {@code invalid.date.order}
   */
  public static TypedPeriod parse(String text, LocalDate today) {
    Matcher both = BETWEEN.matcher(text.strip());
    if (both.matches()) {
      return parse(both.group(1), both.group(2), today);
    }
    LocalDate alone = TypedDate.parse(text, around(text, today));
    return new TypedPeriod(alone, alone);
  }

  /** As {@link #parse(String, LocalDate)}, of two texts. */
  public static TypedPeriod parse(String first, String last, LocalDate today) {
    LocalDate from = TypedDate.parse(first, around(first, today));
    LocalDate to = TypedDate.parse(last, around(last, from));
    Check.order("schoolHoliday", from, to);
    return new TypedPeriod(from, to);
  }

  /** "Tomorrow" is counted from today; "18/10" is rather one to come. */
  private static LocalDate around(String typed, LocalDate today) {
    return typed.chars().anyMatch(Character::isDigit) ? today.plusMonths(MONTHS_AHEAD) : today;
  }
}
