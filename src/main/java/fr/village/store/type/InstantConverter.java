package fr.village.store.type;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/**
 * An instant in UTC, always with three digits of milliseconds, so that texts sort as instants do.
 */
public final class InstantConverter extends AbstractConverter<String, Instant> {
  private static final long serialVersionUID = 1L;
  private static final int LENGTH = "uuuu-MM-ddTHH:mm:ss.SSSZ".length();
  private static final int NANOS_PER_MILLI = 1_000_000;
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  public InstantConverter() {
    super(String.class, Instant.class);
  }

  @Override
  public @Nullable Instant from(@Nullable String stored) {
    if (stored == null) {
      return null;
    }
    Instant instant = stored.length() == LENGTH ? fixed(stored) : null;
    return instant == null ? Instant.parse(stored) : instant;
  }

  /** Null when the text is not as {@link #to} writes it. */
  private static @Nullable Instant fixed(String text) {
    LocalDate day = Digits.day(text);
    int hour = Digits.at(text, 11, 13);
    int minute = Digits.at(text, 14, 16);
    int second = Digits.at(text, 17, 19);
    int millis = Digits.at(text, 20, 23);
    if (day == null
        || text.charAt(10) != 'T'
        || text.charAt(13) != ':'
        || text.charAt(16) != ':'
        || text.charAt(19) != '.'
        || text.charAt(23) != 'Z'
        || hour < 0
        || minute < 0
        || second < 0
        || millis < 0) {
      return null;
    }
    return day.atTime(hour, minute, second, millis * NANOS_PER_MILLI).toInstant(ZoneOffset.UTC);
  }

  @Override
  public @Nullable String to(@Nullable Instant value) {
    return value == null ? null : FORMAT.format(value);
  }
}
