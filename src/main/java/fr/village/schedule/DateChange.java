package fr.village.schedule;

import fr.village.domain.Check;
import java.time.LocalDate;

/** One date changed by hand, over what the rhythm gives. */
public sealed interface DateChange {
  /** The date this change is about: of the rhythm, or added by hand. */
  LocalDate date();

  /** Met on another day; {@code to} differs from {@code date}. */
  record Moved(LocalDate date, LocalDate to) implements DateChange {
    public Moved {
      Check.that(!date.equals(to), "invalid.schedule.move.same", date);
    }
  }

  record Cancelled(LocalDate date) implements DateChange {}

  /** A date more, or one kept although it falls on a holiday. */
  record Added(LocalDate date) implements DateChange {}
}
