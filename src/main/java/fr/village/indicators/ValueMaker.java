package fr.village.indicators;

import fr.village.indicators.IndicatorDefinition.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Turns counts into values with their base and share. */
final class ValueMaker {
  private static final long MINUTES_OF_HOUR = 60;
  private static final BigDecimal MINUTES = BigDecimal.valueOf(MINUTES_OF_HOUR);

  private final Figures figures;

  ValueMaker(Figures figures) {
    this.figures = figures;
  }

  /**
   * @param period its place among those counted
   * @param year what the value says it is of
   */
  IndicatorValue value(
      IndicatorDefinition definition, Lines.Line line, int period, @Nullable Integer year) {
    Unstated why = figures.whyNot(line.figure(), period);
    if (why != null) {
      return new IndicatorValue(
          line.code(),
          line.label(),
          definition.unit(),
          year,
          null,
          null,
          null,
          null,
          definition.sensitive(),
          why);
    }
    long count = figures.countOf(line.figure(), period);
    Long base = definition.base() == null ? null : figures.baseOf(line.baseFigure(), period);
    Measure measure = definition.measure();
    BigDecimal share = base == null || measure.isQuotient() ? null : quotient(count * 100, base);
    BigDecimal value =
        switch (measure) {
          case COUNT -> BigDecimal.valueOf(count);
          case HOURS -> BigDecimal.valueOf(count).divide(MINUTES, 1, RoundingMode.HALF_UP);
          case RATE -> share;
          case MEAN -> base == null ? null : quotient(count, base);
          case HOURLY -> base == null ? null : quotient(count * MINUTES_OF_HOUR, base);
        };
    return new IndicatorValue(
        line.code(),
        line.label(),
        definition.unit(),
        year,
        value,
        measure == Measure.HOURS ? null : count,
        measure == Measure.HOURLY ? hours(base) : base,
        share,
        definition.sensitive(),
        null);
  }

  /** Whole hours, halves rounded up. */
  private static @Nullable Long hours(@Nullable Long minutes) {
    return minutes == null
        ? null
        : (Long) BigDecimal.valueOf(minutes).divide(MINUTES, 0, RoundingMode.HALF_UP).longValue();
  }

  private static @Nullable BigDecimal quotient(long count, long base) {
    return base == 0
        ? null
        : BigDecimal.valueOf(count).divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP);
  }
}
