package fr.village.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What figures of the format may be. */
final class Numbers {
  private static final int MAX = 10_000_000;

  private Numbers() {}

  static int count(String column, int value) {
    if (value < 0 || value > MAX) {
      throw new InvalidLine(column, "workbook.number-range", 0, MAX);
    }
    return value;
  }

  /** A whole number that may be negative. */
  static int difference(String column, int value) {
    if (value < -MAX || value > MAX) {
      throw new InvalidLine(column, "workbook.number-range", -MAX, MAX);
    }
    return value;
  }

  static @Nullable Integer optionalCount(String column, @Nullable Integer value) {
    return value == null ? null : count(column, value);
  }

  /** 0 or more, with at most two decimals; trailing zeros dropped so that equal means equal. */
  static BigDecimal amount(String column, BigDecimal value) {
    if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(MAX)) > 0) {
      throw new InvalidLine(column, "workbook.number-range", 0, MAX);
    }
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    if (plain.scale() > 2) {
      throw new InvalidLine(column, "workbook.number-decimals");
    }
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** With at most two decimals; trailing zeros dropped so that equal means equal. */
  static @Nullable BigDecimal optionalDecimal(String column, @Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    BigDecimal size = amount(column, value.abs());
    return value.signum() < 0 ? size.negate() : size;
  }

  static @Nullable Integer optionalYear(String column, @Nullable Integer value) {
    if (value != null && (value < 1990 || value > 2200)) {
      throw new InvalidLine(column, "workbook.year-range");
    }
    return value;
  }

  /** Whole percentage, halves up; nothing where either figure is missing or the base is 0. */
  static @Nullable Integer share(@Nullable Integer part, @Nullable Integer base) {
    if (part == null || base == null || base == 0) {
      return null;
    }
    return BigDecimal.valueOf(100L * part)
        .divide(BigDecimal.valueOf(base), 0, RoundingMode.HALF_UP)
        .intValueExact();
  }
}
