package fr.village.store;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import fr.village.domain.Id;
import fr.village.domain.IdSource;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Random;

/** UUIDv7 (RFC 9562), increasing within a millisecond too. */
public final class Ids implements IdSource {
  private final TimeOrderedEpochFactory factory;

  /** Ids nobody can guess. */
  public Ids(Clock clock) {
    this(clock, new SecureRandom());
  }

  /** The same clock and the same seeded random give the same ids: for sample notebooks. */
  public Ids(Clock clock, Random random) {
    factory = new TimeOrderedEpochFactory(random, clock);
  }

  @Override
  public <T> Id<T> next() {
    return new Id<>(factory.create());
  }
}
