package fr.village.domain.reference;

import fr.village.domain.Check;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Codes of a list are told apart. */
public final class Unique {
  private Unique() {}

  /** Refuses with {@code key}, the list's name and the code that comes twice. */
  public static <T> void check(List<T> items, Function<T, String> code, String key, String within) {
    Set<String> seen = new HashSet<>();
    for (T item : items) {
      String c = code.apply(item);
      Check.that(seen.add(c), key, within, c);
    }
  }
}
