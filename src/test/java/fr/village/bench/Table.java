package fr.village.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rows, printed as they come. */
final class Table {
  private static final String LINE = "%-66s %12s %12s %7s %10s  %s";
  private final List<Row> rows = new ArrayList<>();

  void head() {
    print(LINE.formatted("what", "ours", "floor", "ratio", "limit", ""));
  }

  void add(Row row) {
    rows.add(row);
    String limit = limit(row);
    Double ratio = row.ratio();
    print(
        LINE.formatted(
            row.name(),
            of(row.ours(), row),
            row.floor() == null ? "" : of(row.floor(), row),
            ratio == null ? "" : number(ratio),
            limit,
            row.verdict()));
  }

  /** Something that is no measure: said in a line of its own. */
  void note(String text) {
    print(text);
  }

  boolean fails() {
    return rows.stream().anyMatch(Row::fails);
  }

  private static String limit(Row row) {
    Double limit = row.limit();
    if (limit == null) {
      return "";
    }
    String value = row.limitOf() == Row.Of.RATIO ? "× " + number(limit) : of(limit, row);
    return row.bound() == Row.Bound.AT_LEAST ? "≥ " + value : value;
  }

  private static String of(@Nullable Double value, Row row) {
    return value == null ? "" : number(value) + " " + row.unit();
  }

  private static String number(double value) {
    String digits = value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, digits, value);
  }

  private static void print(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
