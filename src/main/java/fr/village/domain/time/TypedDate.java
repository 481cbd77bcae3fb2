package fr.village.domain.time;

import fr.village.domain.Invalid;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A date as people type it, in French or English whatever the screen's language: {@code 12/3},
 * {@code 12.03.2026}, {@code 12 mars}, {@code 1er avril}, {@code March 12}, {@code 2026-03-12},
 * {@code hier}, {@code lundi dernier}. The day comes before the month in figures.
 *
 * <ul>
 *   <li>Without a year: the day nearest to today, of two as near the past one; 29 February only
 *       where last year, this one or the next has one.
 *   <li>A year of two figures: from 79 years ago to 20 years ahead.
 *   <li>A weekday alone: the nearest one, today included; {@code dernier} the last before today,
 *       {@code prochain} the first after today.
 *   <li>A weekday before a date must be that date's.
 * </ul>
 */
public final class TypedDate {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern FIGURES =
      Pattern.compile("(\\d{1,2}) ?[/.\\- ] ?(\\d{1,2})(?: ?[/.\\- ] ?(\\d{4}|\\d{2}))?");
  private static final Pattern DAY_MONTH =
      Pattern.compile("(\\d{1,2}) ?(?:er|st|nd|rd|th)? ?([a-z]+)\\.?,?(?: ?(\\d{4}|\\d{2}))?");
  private static final Pattern MONTH_DAY =
      Pattern.compile("([a-z]+)\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?");
  private static final Pattern WEEKDAY_FIRST = Pattern.compile("([a-z]+)\\.?,? (.*\\d.*)");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:(last|next) )?([a-z]+)\\.?(?: (dernier|passe|prochain))?");

  private static final int YEARS_BACK = 79;
  private static final int CENTURY = 100;

  private TypedDate() {}

  /**
   * Reads {@code text}.
   *
   * @throws Invalid {@code invalid.date.blank}, {@code invalid.date.unreadable} (what was typed),
   *     {@code invalid.date.no_such_day} (what was typed) for 30/02, or {@code
   *     invalid.date.weekday} (what was typed, the date) for a weekday that is another day's
   */
  public static LocalDate parse(String text, LocalDate today) {
    String typed = DateWords.fold(text);
    if (typed.isEmpty()) {
      throw new Invalid("invalid.date.blank");
    }
    try {
      return relative(typed, today)
          .or(() -> withWeekday(typed, text, today))
          .or(() -> plain(typed, today))
          .orElseThrow(() -> new Invalid("invalid.date.unreadable", text));
    } catch (DateTimeException e) {
      throw new Invalid("invalid.date.no_such_day", text);
    }
  }

  private static Optional<LocalDate> relative(String typed, LocalDate today) {
    Integer days = DateWords.RELATIVE.get(typed);
    if (days != null) {
      return Optional.of(today.plusDays(days));
    }
    Matcher m = WEEKDAY.matcher(typed);
    if (!m.matches()) {
      return Optional.empty();
    }
    return DateWords.weekday(m.group(2))
        .map(day -> weekday(day, m.group(1) == null ? m.group(3) : m.group(1), today));
  }

  private static LocalDate weekday(DayOfWeek day, @Nullable String which, LocalDate today) {
    LocalDate next = today.with(TemporalAdjusters.next(day));
    LocalDate last = today.with(TemporalAdjusters.previous(day));
    return switch (which) {
      case "dernier", "passe", "last" -> last;
      case "prochain", "next" -> next;
      case null, default -> today.minusDays(3).with(TemporalAdjusters.nextOrSame(day));
    };
  }

  private static Optional<LocalDate> withWeekday(String typed, String text, LocalDate today) {
    Matcher m = WEEKDAY_FIRST.matcher(typed);
    if (!m.matches() || plain(typed, today).isPresent()) {
      return Optional.empty();
    }
    Optional<DayOfWeek> day = DateWords.weekday(m.group(1));
    Optional<LocalDate> date = day.flatMap(d -> plain(m.group(2), today));
    if (date.isPresent() && !day.equals(date.map(LocalDate::getDayOfWeek))) {
      throw new Invalid("invalid.date.weekday", text, date.get());
    }
    return date;
  }

  private static Optional<LocalDate> plain(String typed, LocalDate today) {
    Matcher iso = ISO.matcher(typed);
    if (iso.matches()) {
      return Optional.of(
          LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
    }
    Matcher figures = FIGURES.matcher(typed);
    if (figures.matches()) {
      return Optional.of(date(figures.group(1), number(figures.group(2)), figures.group(3), today));
    }
    Matcher dayMonth = DAY_MONTH.matcher(typed);
    if (dayMonth.matches()) {
      return DateWords.month(dayMonth.group(2))
          .map(month -> date(dayMonth.group(1), month, dayMonth.group(3), today));
    }
    Matcher monthDay = MONTH_DAY.matcher(typed);
    if (monthDay.matches()) {
      return DateWords.month(monthDay.group(1))
          .map(month -> date(monthDay.group(2), month, monthDay.group(3), today));
    }
    return Optional.empty();
  }

  private static LocalDate date(String day, int month, @Nullable String year, LocalDate today) {
    if (year == null) {
      return nearest(number(day), month, today);
    }
    return LocalDate.of(
        year.length() == 2 ? fullYear(number(year), today) : number(year), month, number(day));
  }

  private static int fullYear(int twoFigures, LocalDate today) {
    int earliest = today.getYear() - YEARS_BACK;
    return earliest + Math.floorMod(twoFigures - earliest, CENTURY);
  }

  private static LocalDate nearest(int day, int month, LocalDate today) {
    return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
        .mapToObj(year -> YearMonth.of(year, month))
        .filter(m -> m.isValidDay(day))
        .map(m -> m.atDay(day))
        .min(Comparator.comparingLong(d -> Math.abs(d.toEpochDay() - today.toEpochDay())))
        .orElseThrow(() -> new DateTimeException("no such day"));
  }

  private static int number(String figures) {
    return Integer.parseInt(figures);
  }
}
