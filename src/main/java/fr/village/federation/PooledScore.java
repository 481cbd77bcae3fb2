package fr.village.federation;

import java.math.BigDecimal;

/**
 * Number, mean and standard deviation of scores, and how two such are put together without any of
 * the scores themselves (Chan, Golub and LeVeque, 1983).
 *
 * @param squares sum of squared distances from the mean, (n − 1)·SD²
 */
record PooledScore(int n, double mean, double squares) {
  static final PooledScore NONE = new PooledScore(0, 0, 0);

  static PooledScore of(int n, BigDecimal mean, BigDecimal standardDeviation) {
    double sd = standardDeviation.doubleValue();
    return new PooledScore(n, mean.doubleValue(), (n - 1) * sd * sd);
  }

  PooledScore plus(PooledScore other) {
    int all = n + other.n;
    if (all == 0) {
      return this;
    }
    double apart = other.mean - mean;
    return new PooledScore(
        all,
        mean + apart * other.n / all,
        squares + other.squares + apart * apart * n * other.n / all);
  }

  double standardDeviation() {
    return n < 2 ? 0 : Math.sqrt(squares / (n - 1));
  }
}
