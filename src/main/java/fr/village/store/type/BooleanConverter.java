package fr.village.store.type;

import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** A yes or no as 1 or 0. */
public final class BooleanConverter extends AbstractConverter<Integer, Boolean> {
  private static final long serialVersionUID = 1L;

  public BooleanConverter() {
    super(Integer.class, Boolean.class);
  }

  @Override
  public @Nullable Boolean from(@Nullable Integer stored) {
    return stored == null ? null : stored != 0;
  }

  @Override
  public @Nullable Integer to(@Nullable Boolean value) {
    return value == null ? null : value ? 1 : 0;
  }
}
