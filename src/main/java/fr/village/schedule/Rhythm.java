package fr.village.schedule;

import fr.village.domain.group.Cadence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The dates a cadence gives, before holidays and changes by hand. */
final class Rhythm {
  private static final int DAYS = 7;
  private static final int WEEKS_BETWEEN = 2;

  private Rhythm() {}

  /**
   * In order, the first being the first {@code weekday} on or after {@code from}.
   *
   * @param until exclusive
   */
  static List<LocalDate> dates(
      Cadence cadence, DayOfWeek weekday, LocalDate from, LocalDate until) {
    LocalDate first = from.with(TemporalAdjusters.nextOrSame(weekday));
    Stream<LocalDate> dates =
        switch (cadence) {
          case WEEKLY -> Stream.iterate(first, d -> d.plusDays(DAYS));
          case FORTNIGHTLY -> Stream.iterate(first, d -> d.plusDays(2 * DAYS));
          case TWICE_A_MONTH -> twiceAMonth(first);
          case BY_HAND -> Stream.of();
        };
    return dates.takeWhile(d -> d.isBefore(until)).toList();
  }

  /**
   * The nth and n+2th weekday of each month, in whichever order: a third one goes with the first, a
   * fourth with the second. A start on a fifth one is kept, and the second and fourth follow.
   */
  private static Stream<LocalDate> twiceAMonth(LocalDate first) {
    int nth = (first.getDayOfMonth() - 1) / DAYS + 1;
    int early = nth == 1 || nth == 1 + WEEKS_BETWEEN ? 1 : 2;
    Stream<LocalDate> later =
        Stream.iterate(YearMonth.from(first), m -> m.plusMonths(1))
            .flatMap(
                month ->
                    IntStream.of(early, early + WEEKS_BETWEEN)
                        .mapToObj(n -> nthOf(month, n, first.getDayOfWeek())))
            .filter(date -> date.isAfter(first));
    return Stream.concat(Stream.of(first), later);
  }

  private static LocalDate nthOf(YearMonth month, int nth, DayOfWeek weekday) {
    return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
  }
}
