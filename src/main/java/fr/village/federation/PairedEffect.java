package fr.village.federation;

import org.jspecify.annotations.Nullable;

/**
 * Size of a change of the same families: its mean over its standard deviation (Cohen's d of pairs,
 * d_z: Cohen 1988, 2.3.5; Lakens 2013).
 *
 * <p>The interval is d ± t·√(1/n + d²/2n), t of n − 1 degrees of freedom (large-sample variance,
 * Hedges and Olkin 1985). At the 22 answers or more that rule 7 asks of a Maison it holds the exact
 * interval of the noncentral t and is at most 0.05 wider on either side up to |d| = 2.
 *
 * @param size d_z
 * @param corrected Hedges' g_z: few answers make d too large, by 1 − 3/(4(n − 1) − 1)
 * @param low of the 95 % interval of d_z
 */
record PairedEffect(double size, double corrected, double low, double high) {

  /** None where nobody changed unlike the others, or for fewer than 3 answers. */
  static @Nullable PairedEffect of(PooledScore change) {
    double deviation = change.standardDeviation();
    int n = change.n();
    if (n < 3 || deviation == 0) {
      return null;
    }
    double d = change.mean() / deviation;
    double margin = Certainty.student(n - 1) * Math.sqrt((1 + d * d / 2) / n);
    return new PairedEffect(d, d * (1 - 3 / (4.0 * (n - 1) - 1)), d - margin, d + margin);
  }
}
