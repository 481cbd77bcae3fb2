package fr.village.reference;

import java.util.List;

/**
 * A reference set that cannot be used: the line, and a message key with its arguments for the
 * reason. Say it as the text of {@value #KEY} with the line and the reason's own text.
 */
public final class ReferenceRefused extends RuntimeException {
  /** {@code {0}} the line as text, {@code {1}} the reason. */
  public static final String KEY = "reference.refused";

  private static final long serialVersionUID = 1L;

  private final int line;
  private final String reason;
  private final transient List<Object> arguments;

  /**
   * @param line from 1
   */
  public ReferenceRefused(int line, String reason, List<?> arguments) {
    super("line " + line + ": " + reason + " " + arguments);
    this.line = line;
    this.reason = reason;
    this.arguments = List.copyOf(arguments);
  }

  public int line() {
    return line;
  }

  /** A message key, {@code reference.*} or {@code invalid.*}. */
  public String reason() {
    return reason;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
