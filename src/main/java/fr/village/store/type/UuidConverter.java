package fr.village.store.type;

import java.util.UUID;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** An id as its 36 characters, so that ids sort in the file as they do in Java. */
public final class UuidConverter extends AbstractConverter<String, UUID> {
  private static final long serialVersionUID = 1L;

  public UuidConverter() {
    super(String.class, UUID.class);
  }

  @Override
  public @Nullable UUID from(@Nullable String stored) {
    return stored == null ? null : UUID.fromString(stored);
  }

  @Override
  public @Nullable String to(@Nullable UUID value) {
    return value == null ? null : value.toString();
  }
}
