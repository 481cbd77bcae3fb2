package fr.village.workbook;

import java.util.Arrays;
import java.util.List;

/** A value the format refuses: the column, and the key of a message with its arguments. */
public final class InvalidLine extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String column;
  private final String key;
  private final transient List<Object> arguments;

  public InvalidLine(String column, String key, Object... arguments) {
    super(column + ": " + key);
    this.column = column;
    this.key = key;
    this.arguments = List.copyOf(Arrays.asList(arguments));
  }

  /** Code of the column. */
  public String column() {
    return column;
  }

  public String key() {
    return key;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
