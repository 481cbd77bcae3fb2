package fr.village.federation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How unlike the mean changes of several Maisons are: Q of Cochran, τ² of DerSimonian and Laird
 * (1986), I² of Higgins and Thompson (2002), the mean over Maisons with its 95 % interval, and
 * where another such Maison may be expected (Higgins, Thompson and Spiegelhalter 2009).
 *
 * @param q sum of weighted squares; about {@code free} where only chance sets the Maisons apart
 * @param free Maisons less one
 * @param chance how often chance alone gives such a q
 * @param unexplained I², 0 to 1: part of the differences that chance does not explain
 * @param between τ², variance between Maisons, in points²
 * @param mean over Maisons, each with the weight of both variances, in points
 * @param margin either side of the mean
 * @param prediction either side of the mean, for a further Maison; none under 3 Maisons
 */
record Heterogeneity(
    double q,
    int free,
    double chance,
    double unexplained,
    double between,
    double mean,
    double margin,
    @Nullable Double prediction) {

  /** None under 2 Maisons, or where all families of one changed alike: no weight is right then. */
  static @Nullable Heterogeneity of(List<PooledScore> changes) {
    if (changes.size() < 2 || changes.stream().anyMatch(c -> c.squares() == 0)) {
      return null;
    }
    double weights = 0;
    double weightsSquared = 0;
    double weighted = 0;
    for (PooledScore change : changes) {
      double weight = 1 / error(change);
      weights += weight;
      weightsSquared += weight * weight;
      weighted += weight * change.mean();
    }
    double common = weighted / weights;
    double q = changes.stream().mapToDouble(c -> square(c.mean() - common) / error(c)).sum();
    int free = changes.size() - 1;
    double beyond = Math.max(0, q - free);
    double spread = weights - weightsSquared / weights;
    if (!(spread > 0)) {
      // one Maison weighs so much that the others cannot be seen beside it
      return null;
    }
    double between = beyond / spread;
    double all = changes.stream().mapToDouble(c -> 1 / (error(c) + between)).sum();
    double mean = changes.stream().mapToDouble(c -> c.mean() / (error(c) + between)).sum() / all;
    return new Heterogeneity(
        q,
        free,
        Certainty.chance(q, free),
        q == 0 ? 0 : beyond / q,
        between,
        mean,
        Certainty.normal() / Math.sqrt(all),
        free < 2 ? null : Certainty.student(free - 1) * Math.sqrt(between + 1 / all));
  }

  /** Square of the standard error of a mean. */
  private static double error(PooledScore change) {
    return square(change.standardDeviation()) / change.n();
  }

  private static double square(double value) {
    return value * value;
  }
}
