package fr.village.anonymity;

import fr.village.domain.survey.ScorePair;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Number, sum and sum of squares of some scores: exact, and enough for mean and standard deviation.
 *
 * @param sum in ten-thousandths
 * @param squares in hundred-millionths
 */
public record Moments(int n, long sum, long squares) {
  static final Moments NONE = new Moments(0, 0, 0);

  private static final BigDecimal PARTS = BigDecimal.valueOf(ScorePair.PARTS);

  Moments plus(Moments other) {
    return new Moments(
        n + other.n, Math.addExact(sum, other.sum), Math.addExact(squares, other.squares));
  }

  Moments minus(Moments other) {
    return new Moments(
        n - other.n,
        Math.subtractExact(sum, other.sum),
        Math.subtractExact(squares, other.squares));
  }

  /** Two decimals, halves up. */
  public BigDecimal mean() {
    return BigDecimal.valueOf(sum)
        .divide(BigDecimal.valueOf(n).multiply(PARTS), 2, RoundingMode.HALF_UP);
  }

  /** Of the sample (divided by n − 1), two decimals; 0 for fewer than two. */
  public BigDecimal standardDeviation() {
    if (n < 2) {
      return BigDecimal.ZERO.setScale(2);
    }
    BigDecimal size = BigDecimal.valueOf(n);
    // n·Σx² − (Σx)² is a whole number: nothing is lost by subtracting
    BigDecimal spread =
        size.multiply(BigDecimal.valueOf(squares)).subtract(BigDecimal.valueOf(sum).pow(2));
    return spread
        .divide(size.multiply(BigDecimal.valueOf(n - 1L)), MathContext.DECIMAL128)
        .sqrt(MathContext.DECIMAL128)
        .divide(PARTS, 2, RoundingMode.HALF_UP);
  }

  /** Those of a printed mean and standard deviation: to print them again as they were. */
  public static Moments of(int n, BigDecimal mean, BigDecimal standardDeviation) {
    BigDecimal sum = mean.multiply(PARTS).multiply(BigDecimal.valueOf(n));
    BigDecimal squares =
        standardDeviation
            .multiply(PARTS)
            .pow(2)
            .multiply(BigDecimal.valueOf(n - 1L))
            .add(sum.pow(2).divide(BigDecimal.valueOf(n), MathContext.DECIMAL128));
    return new Moments(
        n, sum.longValueExact(), squares.setScale(0, RoundingMode.HALF_UP).longValueExact());
  }
}
