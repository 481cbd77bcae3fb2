package fr.village.ui.common;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to say, not yet in any language: a view model says it, a view writes it, so that the
 * language can change while it is on the screen.
 *
 * @param arguments texts, numbers, dates, or other things said
 */
public record Said(String key, List<Object> arguments) {
  public Said {
    arguments = List.copyOf(arguments);
  }

  public static Said of(String key, @Nullable Object... arguments) {
    return new Said(key, Arrays.stream(arguments).map(a -> a == null ? "" : a).toList());
  }
}
