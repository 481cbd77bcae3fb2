package fr.village.schedule;

import java.time.LocalDate;
import java.util.Optional;

/** The public holidays of one territory. */
@FunctionalInterface
public interface PublicHolidays {
  /** No holiday at all; for what needs no calendar. */
  PublicHolidays NONE = date -> Optional.empty();

  /** The holiday that day, or empty; two on one day (1 May and Ascension) give the fixed one. */
  Optional<PublicHoliday> on(LocalDate date);
}
