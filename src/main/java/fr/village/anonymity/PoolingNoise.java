package fr.village.anonymity;

import fr.village.domain.reference.PoolingBudget;
import java.util.random.RandomGenerator;

/**
 * Two-sided geometric noise, also called the discrete Laplace distribution: P(x) ∝ exp(−ε·|x|) over
 * all whole numbers, with ε = 3/10. A count that one family changes by at most 1 is
 * ε-differentially private once it is added (Ghosh, Roughgarden and Sundararajan, 2009).
 *
 * <p>Drawn exactly, from uniform whole numbers alone (Canonne, Kamath and Steinke, "The Discrete
 * Gaussian for Differential Privacy", 2020, algorithms 1 and 2): a sampler over floating-point
 * numbers leaves gaps by which a value can be told from its neighbour (Mironov, 2012).
 */
public class PoolingNoise {
  /** ε as a fraction. */
  private static final int NUMERATOR = PoolingBudget.EPSILON.movePointRight(1).intValueExact();

  private static final int DENOMINATOR = 10;

  private final RandomGenerator random;

  /**
   * @param random a secure source; a seeded one only for made-up Maisons
   */
  public PoolingNoise(RandomGenerator random) {
    this.random = random;
  }

  /** The next noise, independent of all others. */
  int next() {
    while (true) {
      int within = random.nextInt(DENOMINATOR);
      if (!happensWithExpOfMinus(within)) {
        continue;
      }
      int whole = 0;
      while (happensWithExpOfMinus(DENOMINATOR)) {
        whole++;
      }
      int size = (within + DENOMINATOR * whole) / NUMERATOR;
      boolean negative = random.nextBoolean();
      // zero would come twice, once with each sign
      if (size > 0 || !negative) {
        return negative ? -size : size;
      }
    }
  }

  /** True with probability exp(−tenths/10), for 0 to 10 tenths. */
  private boolean happensWithExpOfMinus(int tenths) {
    int k = 1;
    while (random.nextInt(DENOMINATOR * k) < tenths) {
      k++;
    }
    return k % 2 == 1;
  }

  /** Variance of one noise: 2·e^−ε / (1 − e^−ε)², about 22.0. */
  public static double variance() {
    double q = Math.exp(-PoolingBudget.EPSILON.doubleValue());
    return 2 * q / ((1 - q) * (1 - q));
  }
}
