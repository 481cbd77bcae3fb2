package fr.village.workbook.read;

import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.format.CellValues;
import fr.village.workbook.format.ExcelText;
import fr.village.workbook.format.Field;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a cell holds: a text, a number or nothing; formulas are never believed. */
final class CellReader {
  private static final double LARGEST = 1e12;
  private static final int DAYS_TO_1904 = 1462;

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
  @Nullable Object read(@Nullable Cell cell, int row, @Nullable String column) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return null;
    }
    // a text formula's type is that of its value
    if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
      return refuse("workbook.formula", row, column);
    }
    return switch (cell.getType()) {
      case NUMBER -> number(cell.asNumber(), row, column);
      case STRING -> text(cell.asString(), row, column);
      default -> refuse("workbook.cell-error", row, column);
    };
  }

  /** As {@link #read}, with days where the column holds days. */
  @Nullable Object read(@Nullable Cell cell, int row, Field field) {
    Object value = read(cell, row, field.header());
    boolean day =
        field.type().isDate()
            && value instanceof BigDecimal number
            && number.signum() > 0
            && number.stripTrailingZeros().scale() <= 0
            && number.longValue() < 2_958_466;
    if (!day || !(value instanceof BigDecimal number)) {
      return value;
    }
    return CellValues.fromSerial(number.longValue() + (from1904 ? DAYS_TO_1904 : 0));
  }

  private @Nullable Object number(BigDecimal number, int row, @Nullable String column) {
    double value = number.doubleValue();
    if (Math.abs(value) > LARGEST) {
      return refuse("workbook.number-huge", row, column);
    }
    return BigDecimal.valueOf(value).round(new MathContext(15));
  }

  private @Nullable Object text(String text, int row, @Nullable String column) {
    if (text.length() > limits.textLength()) {
      return refuse("workbook.text-too-long", row, column, limits.textLength());
    }
    return text.isEmpty() ? null : ExcelText.unescape(text);
  }

  private @Nullable Object refuse(
      String key, int row, @Nullable String column, Object... arguments) {
    findings.accept(Finding.of(Kind.WRONG, key, arguments).in(sheet).at(row, column));
    return null;
  }
}
