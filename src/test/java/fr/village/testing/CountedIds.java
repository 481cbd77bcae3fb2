package fr.village.testing;

import fr.village.domain.Id;
import fr.village.domain.IdSource;
import java.util.UUID;

/** Identifiers 1, 2, 3 … in the form of a UUIDv7, so that a test fails twice in the same way. */
public final class CountedIds implements IdSource {
  private long last;

  @Override
  public <T> Id<T> next() {
    last++;
    return new Id<>(new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0000L | last));
  }
}
