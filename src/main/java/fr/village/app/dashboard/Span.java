package fr.village.app.dashboard;

import fr.village.indicators.Period;
import java.time.LocalDate;

/** A period as one chooses it; which days it has depends on the day. */
public sealed interface Span {
  /** Everything so far. */
  record SinceOpening() implements Span {}

  /** A calendar year, or what there is of it. */
  record Year(int year) implements Span {}

  /** Up to today. */
  record LastTwelveMonths() implements Span {}

  /** Two days, both included. */
  record Typed(LocalDate from, LocalDate to) implements Span {}

  default Period period(LocalDate today) {
    return switch (this) {
      case SinceOpening() -> Period.sinceOpening(today);
      case Year(int year) -> Period.year(year, today);
      case LastTwelveMonths() -> Period.lastTwelveMonths(today);
      case Typed(LocalDate from, LocalDate to) -> new Period(from, to);
    };
  }
}
