package fr.village.workbook.read;

import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.format.CellValues;
import fr.village.workbook.format.Field;
import fr.village.workbook.read.SheetScanner.Bad;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a cell holds: a text, a number or nothing; formulas are never believed. */
final class CellReader {
  private static final int DAYS_TO_1904 = 1462;
  private static final int DAYS = 2_958_466;

  private final String sheet;
  private final boolean from1904;
  private final Limits limits;
  private final Consumer<Finding> findings;

  CellReader(String sheet, boolean from1904, Limits limits, Consumer<Finding> findings) {
    this.sheet = sheet;
    this.from1904 = from1904;
    this.limits = limits;
    this.findings = findings;
  }

  /** A text, a BigDecimal or nothing. */
  @Nullable Object read(Object cell, int row, @Nullable String column) {
    return switch (cell) {
      case String text when text.length() > limits.textLength() ->
          refuse("workbook.text-too-long", row, column, limits.textLength());
      case Bad.FORMULA -> refuse("workbook.formula", row, column);
      case Bad.ERROR -> refuse("workbook.cell-error", row, column);
      case Bad.HUGE -> refuse("workbook.number-huge", row, column);
      default -> cell;
    };
  }

  /** As {@link #read}, with days where the column holds days. */
  @Nullable Object read(Object cell, int row, Field field) {
    Object value = read(cell, row, field.header());
    if (field.type().isDate() && value instanceof BigDecimal number && number.signum() > 0) {
      BigDecimal plain = number.stripTrailingZeros();
      long day = plain.longValue();
      if (plain.scale() <= 0 && day < DAYS) {
        return CellValues.fromSerial(day + (from1904 ? DAYS_TO_1904 : 0));
      }
    }
    return value;
  }

  private @Nullable Object refuse(
      String key, int row, @Nullable String column, Object... arguments) {
    findings.accept(Finding.of(Kind.WRONG, key, arguments).in(sheet).at(row, column));
    return null;
  }
}
