package fr.village.store;

import fr.village.domain.Id;
import fr.village.domain.IdSource;
import fr.village.domain.house.Facilitator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Who changes the notebook, when, and where new ids come from.
 *
 * @param author null for what no facilitator did (a load, a sample)
 */
public record Change(Clock clock, @Nullable Id<Facilitator> author, IdSource ids) {

  /** The instant rows carry: UTC, whole milliseconds. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
