package fr.village.store.type;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/**
 * An instant in UTC, always with three digits of milliseconds, so that texts sort as instants do.
 */
public final class InstantConverter extends AbstractConverter<String, Instant> {
  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  public InstantConverter() {
    super(String.class, Instant.class);
  }

  @Override
  public @Nullable Instant from(@Nullable String stored) {
    return stored == null ? null : Instant.parse(stored);
  }

  @Override
  public @Nullable String to(@Nullable Instant value) {
    return value == null ? null : FORMAT.format(value);
  }
}
