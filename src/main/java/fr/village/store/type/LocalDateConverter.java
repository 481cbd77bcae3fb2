package fr.village.store.type;

import java.time.LocalDate;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** A local date as yyyy-mm-dd. */
public final class LocalDateConverter extends AbstractConverter<String, LocalDate> {
  private static final long serialVersionUID = 1L;
  private static final int LENGTH = "uuuu-MM-dd".length();

  public LocalDateConverter() {
    super(String.class, LocalDate.class);
  }

  @Override
  public @Nullable LocalDate from(@Nullable String stored) {
    if (stored == null) {
      return null;
    }
    LocalDate day = stored.length() == LENGTH ? Digits.day(stored) : null;
    return day == null ? LocalDate.parse(stored) : day;
  }

  @Override
  public @Nullable String to(@Nullable LocalDate value) {
    return value == null ? null : value.toString();
  }
}
