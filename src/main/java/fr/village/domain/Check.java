package fr.village.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The checks records share; each throws {@link Invalid} with the field's name. */
public final class Check {
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

  private Check() {}

  /** A number from {@code min} to {@code max}, both included. */
  public static int range(String field, int value, int min, int max) {
    if (value < min || value > max) {
      // as texts: a year is not a quantity, and has no thousands separator
      throw new Invalid("invalid.range", field, text(value), text(min), text(max));
    }
    return value;
  }

  /** As {@link #range}; what is not known is not judged. */
  public static @Nullable Integer optionalRange(
      String field, @Nullable Integer value, int min, int max) {
    return value == null ? null : (Integer) range(field, value, min, max);
  }

  /** A year such as 2026 typed as 206 or 20266 is refused. */
  public static @Nullable LocalDate date(String field, @Nullable LocalDate value) {
    if (value != null && (value.isBefore(EARLIEST) || !value.isBefore(LATEST))) {
      throw new Invalid("invalid.date.year", field, value);
    }
    return value;
  }

  /** {@code last} may be missing; it may not come before {@code first}. */
  public static void order(String field, @Nullable LocalDate first, @Nullable LocalDate last) {
    date(field, first);
    date(field, last);
    if (first != null && last != null && last.isBefore(first)) {
      throw new Invalid("invalid.date.order", field, first, last);
    }
  }

  /** Refuses with {@code key} unless {@code condition} holds. */
  public static void that(boolean condition, String key, Object... arguments) {
    if (!condition) {
      throw new Invalid(key, arguments);
    }
  }

  private static String text(int value) {
    return Integer.toString(value);
  }
}
