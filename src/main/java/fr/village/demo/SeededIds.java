package fr.village.demo;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import fr.village.domain.Id;
import fr.village.domain.IdSource;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;

/** UUIDv7 of chosen instants, alike for alike seeds. */
final class SeededIds implements IdSource {
  private static final LocalTime NOON = LocalTime.NOON;

  private final FactClock clock = new FactClock();
  private final TimeOrderedEpochFactory factory;

  SeededIds(Random random) {
    this.factory = new TimeOrderedEpochFactory(random, clock);
  }

  /** The next ids are those of what was written down at noon that day. */
  SeededIds on(LocalDate day) {
    clock.now = day.atTime(NOON).toInstant(ZoneOffset.UTC);
    return this;
  }

  @Override
  public <T> Id<T> next() {
    return new Id<>(uuid());
  }

  UUID uuid() {
    return factory.create();
  }

  private static final class FactClock extends Clock {
    private Instant now = Instant.EPOCH;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
