package fr.village.store.type;

import java.time.LocalDate;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** A local date as yyyy-mm-dd. */
public final class LocalDateConverter extends AbstractConverter<String, LocalDate> {
  private static final long serialVersionUID = 1L;

  public LocalDateConverter() {
    super(String.class, LocalDate.class);
  }

  @Override
  public @Nullable LocalDate from(@Nullable String stored) {
    return stored == null ? null : LocalDate.parse(stored);
  }

  @Override
  public @Nullable String to(@Nullable LocalDate value) {
    return value == null ? null : value.toString();
  }
}
