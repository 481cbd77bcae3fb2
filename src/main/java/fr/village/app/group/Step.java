package fr.village.app.group;

import org.jspecify.annotations.Nullable;

/**
 * One record before and after a change.
 *
 * @param before null when it was not there
 * @param after null when it is not there any more: it lies in the bin
 */
public record Step<T>(@Nullable T before, @Nullable T after) {
  public static <T> Step<T> made(T after) {
    return new Step<>(null, after);
  }

  public static <T> Step<T> gone(T before) {
    return new Step<>(before, null);
  }

  Step<T> back() {
    return new Step<>(/* before= */ after, /* after= */ before);
  }
}
