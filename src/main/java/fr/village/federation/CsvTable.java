package fr.village.federation;

import fr.village.workbook.format.Field;
import fr.village.workbook.format.TableFormat;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table as comma-separated values (RFC 4180), a row at a time: semicolons and decimal commas, as
 * French spreadsheets and R's {@code read.csv2} take them; days as year-month-day; stable codes on
 * the first line.
 *
 * <p>A text a spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class CsvTable<R> {
  private static final String SEPARATOR = ";";
  private static final String LINE_END = "\r\n";

  /** First characters of formulas; the wide ones are typed on East Asian keyboards. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private final TableFormat<R> format;
  private final Appendable out;

  /** Writes the line of codes. */
  public CsvTable(TableFormat<R> format, Appendable out) throws IOException {
    this.format = format;
    this.out = out;
    line(format.fields().stream().map(Field::code).collect(Collectors.joining(SEPARATOR)));
  }

  public void add(R row) throws IOException {
    List<@Nullable Object> cells = format.cells(row);
    line(cells.stream().map(CsvTable::cell).collect(Collectors.joining(SEPARATOR)));
  }

  private void line(String text) throws IOException {
    out.append(text).append(LINE_END);
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.toPlainString().replace('.', ',');
      case String text -> quoted(harmless(text));
      default -> value.toString();
    };
  }

  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String quoted(String text) {
    return text.chars().noneMatch(c -> c == ';' || c == '"' || c == '\r' || c == '\n')
        ? text
        : '"' + text.replace("\"", "\"\"") + '"';
  }
}
