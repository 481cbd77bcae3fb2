package fr.village.domain;

import java.util.Arrays;
import java.util.List;

/**
 * A value the domain refuses. Carries the key of a message and its arguments, so that a screen or
 * the command line can say in the user's language what is wrong and what to do; the exception's own
 * text holds the key only, never the value, so that no log repeats family data.
 */
public final class Invalid extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> arguments;

  /**
   * @param key a message key such as {@code invalid.family.name.blank}
   * @param arguments what the message needs; never family data beyond what the user just typed
   */
  public Invalid(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = List.copyOf(Arrays.asList(arguments));
  }

  public String key() {
    return key;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
