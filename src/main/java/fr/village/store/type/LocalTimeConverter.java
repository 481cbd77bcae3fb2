package fr.village.store.type;

import java.time.LocalTime;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** A local time as hh:mm, with seconds only when there are some. */
public final class LocalTimeConverter extends AbstractConverter<String, LocalTime> {
  private static final long serialVersionUID = 1L;

  public LocalTimeConverter() {
    super(String.class, LocalTime.class);
  }

  @Override
  public @Nullable LocalTime from(@Nullable String stored) {
    return stored == null ? null : LocalTime.parse(stored);
  }

  @Override
  public @Nullable String to(@Nullable LocalTime value) {
    return value == null ? null : value.toString();
  }
}
