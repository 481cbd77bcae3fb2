package fr.village.store;

import fr.village.domain.Id;
import fr.village.domain.house.Facilitator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Changes at given instants with ids that repeat. */
public final class Changes {
  private Changes() {}

  public static Change at(String instant) {
    return by(null, instant);
  }

  public static Change by(@Nullable Id<Facilitator> author, String instant) {
    Clock clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    return new Change(clock, author, new Ids(clock, new Random(instant.hashCode())));
  }
}
