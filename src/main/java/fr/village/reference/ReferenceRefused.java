package fr.village.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reference set that cannot be used: the place, and a message key with its arguments for the
 * reason. Say it as the text of {@link #key} with {@link #sentence}.
 */
public final class ReferenceRefused extends RuntimeException {
  /** {@code {0}} the line as text, {@code {1}} the reason. */
  public static final String KEY = "reference.refused";

  /** Of a workbook: {@code {0}} the sheet, {@code {1}} the row as text, {@code {2}} the reason. */
  public static final String ROW_KEY = "reference.refused.row";

  /** As {@link #ROW_KEY}, with the column's header before the reason. */
  public static final String CELL_KEY = "reference.refused.cell";

  private static final long serialVersionUID = 1L;

  private final int line;
  private final String reason;
  private final transient List<Object> arguments;
  private final transient @Nullable SheetPlace sheet;

  /**
   * @param line from 1
   */
  public ReferenceRefused(int line, String reason, List<?> arguments) {
    this(line, null, reason, arguments);
  }

  /**
   * @param sheet where it is in a workbook
   */
  public ReferenceRefused(SheetPlace sheet, String reason, List<?> arguments) {
    this(sheet.row(), sheet, reason, arguments);
  }

  private ReferenceRefused(int line, @Nullable SheetPlace sheet, String reason, List<?> arguments) {
    super("line " + line + ": " + reason + " " + arguments);
    this.line = line;
    this.sheet = sheet;
    this.reason = reason;
    this.arguments = List.copyOf(arguments);
  }

  public int line() {
    return line;
  }

  /** Which sentence says it. */
  public String key() {
    return sheet == null ? KEY : sheet.column() == null ? ROW_KEY : CELL_KEY;
  }

  /**
   * The arguments of that sentence: the place, then the reason in words.
   *
   * @param why the text of {@link #reason} with {@link #arguments}
   */
  public Object[] sentence(String why) {
    if (sheet == null) {
      return new Object[] {String.valueOf(line), why};
    }
    String row = String.valueOf(sheet.row());
    String column = sheet.column();
    return column == null
        ? new Object[] {sheet.sheet(), row, why}
        : new Object[] {sheet.sheet(), row, column, why};
  }

  /** Where it is in a workbook; null in a file of lines. */
  public @Nullable SheetPlace sheet() {
    return sheet;
  }

  /** A message key, {@code reference.*} or {@code invalid.*}. */
  public String reason() {
    return reason;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
