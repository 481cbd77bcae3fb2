package fr.village.indicators;

import fr.village.domain.Check;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days a figure is of.
 *
 * @param from first day; null since the opening
 * @param to last day, included
 * @throws fr.village.domain.Invalid {@code invalid.period.dates} when it ends before it begins
 */
public record Period(@Nullable LocalDate from, LocalDate to) {
  public Period {
    Check.order("period.dates", from, to);
  }

  public static Period sinceOpening(LocalDate until) {
    return new Period(null, until);
  }

  /** A calendar year, up to a day. */
  public static Period year(int year, LocalDate until) {
    LocalDate last = LocalDate.of(year, 12, 31);
    return new Period(LocalDate.of(year, 1, 1), last.isBefore(until) ? last : until);
  }

  /** The twelve months that end on a day. */
  public static Period lastTwelveMonths(LocalDate until) {
    return new Period(until.minusMonths(12).plusDays(1), until);
  }

  /** The first day; for a period since the opening a day before any fact. */
  public LocalDate first() {
    return from == null ? LocalDate.MIN : from;
  }

  public boolean contains(LocalDate day) {
    return !day.isAfter(to) && (from == null || !day.isBefore(from));
  }

  /**
   * What it can be compared with: as many whole months before; the same days a year earlier when it
   * begins with a year; else as many days before. Nothing came before the opening.
   */
  public Optional<Period> before() {
    LocalDate first = from;
    if (first == null) {
      return Optional.empty();
    }
    LocalDate next = to.plusDays(1);
    long months = ChronoUnit.MONTHS.between(first, next);
    if (months > 0 && first.plusMonths(months).equals(next)) {
      return Optional.of(new Period(first.minusMonths(months), first.minusDays(1)));
    }
    if (first.getDayOfYear() == 1 && months < 12) {
      return Optional.of(new Period(first.minusYears(1), to.minusYears(1)));
    }
    long days = ChronoUnit.DAYS.between(first, next);
    return Optional.of(new Period(first.minusDays(days), first.minusDays(1)));
  }
}
