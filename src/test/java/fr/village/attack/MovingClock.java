package fr.village.attack;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock somebody moves, at noon of its day. */
final class MovingClock extends Clock {
  private volatile Instant now;

  MovingClock(LocalDate day) {
    now = noon(day);
  }

  void moveTo(LocalDate day) {
    now = noon(day);
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    Clock moving = this;
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return zone;
      }

      @Override
      public Clock withZone(ZoneId other) {
        return moving.withZone(other);
      }

      @Override
      public Instant instant() {
        return moving.instant();
      }
    };
  }

  @Override
  public Instant instant() {
    return now;
  }
}
