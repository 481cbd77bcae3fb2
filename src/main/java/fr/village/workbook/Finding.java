package fr.village.workbook;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to say about a workbook: where, and the key of a message with its arguments. The texts
 * (keys {@code workbook.*}) say what is wrong and what to do; the place is given apart.
 *
 * @param kind what follows from it
 * @param sheet name of the sheet's tab or of the package's part, if any
 * @param row row number as Excel shows it, from 1, if any
 * @param column header of the column, if any
 */
public record Finding(
    Kind kind,
    @Nullable String sheet,
    @Nullable Integer row,
    @Nullable String column,
    String key,
    List<Object> arguments) {

  /** What follows from a finding, most serious first. */
  public enum Kind {
    /** Nothing can be read. */
    UNREADABLE,
    /** Looks as if it were about persons: names, telephone numbers, sheets nobody asked for. */
    PERSONAL,
    /** An Excel file, but not a submission. */
    FOREIGN,
    /** Written by a later version of the format. */
    NEWER,
    /** The rows are not those that were sent. */
    MODIFIED,
    /** The rows are those that were sent, and contradict the format or the floors. */
    WRONG,
    /** Worth knowing; nothing is refused for it. */
    NOTE
  }

  public Finding {
    arguments = List.copyOf(arguments);
  }

  public static Finding of(Kind kind, String key, Object... arguments) {
    return new Finding(kind, null, null, null, key, Arrays.asList(arguments));
  }

  /** The same, in a sheet or part. */
  public Finding in(String sheet) {
    return new Finding(kind, sheet, row, column, key, arguments);
  }

  /** The same, at a row (from 1) and, where it is known, a column's header. */
  public Finding at(@Nullable Integer row, @Nullable String column) {
    return new Finding(kind, sheet, row, column, key, arguments);
  }
}
