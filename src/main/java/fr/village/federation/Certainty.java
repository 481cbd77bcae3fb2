package fr.village.federation;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** How sure an estimate is, at 95 %: quantiles and tails, all taken from the library. */
final class Certainty {
  private static final double UPPER = 0.975;

  private Certainty() {}

  /** Standard errors either side of a normal estimate: about 1.96. */
  static double normal() {
    return NormalDistribution.of(0, 1).inverseCumulativeProbability(UPPER);
  }

  /**
   * Standard errors either side of an estimate whose standard error is itself estimated.
   *
   * @param free degrees of freedom, at least 1
   */
  static double student(int free) {
    return TDistribution.of(free).inverseCumulativeProbability(UPPER);
  }

  /**
   * How often chance alone gives at least such a sum of squares.
   *
   * @param free degrees of freedom, at least 1
   */
  static double chance(double squares, int free) {
    return ChiSquaredDistribution.of(free).survivalProbability(squares);
  }
}
