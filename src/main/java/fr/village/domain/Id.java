package fr.village.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The identifier of a {@code T}: a UUIDv7 (RFC 9562), so that rows made on two laptops never
 * collide and sort by creation.
 *
 * @param <T> what it identifies; keeps a family's id from being passed where a group's is wanted
 */
public record Id<T>(UUID value) implements Comparable<Id<T>> {

  /** Reads the canonical text form; throws {@link Invalid} when it is not one. */
  public static <T> Id<T> of(String text) {
    try {
      return new Id<>(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new Invalid("invalid.id");
    }
  }

  /** As their text forms compare; UUID's own order takes the halves as signed. */
  @Override
  public int compareTo(Id<T> other) {
    int high =
        Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(
            value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
  }

  // ids are the keys of most maps: what a record would do of itself costs more than what it
  // compares

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Id<?> id && value.equals(id.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
