package fr.village.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rule 12: the noise is of the stated distribution. */
class PoolingNoiseTest {
  private static final int DRAWS = 400_000;

  /** Values from −WIDEST to WIDEST have a class each, the two tails one each. */
  private static final int WIDEST = 15;

  /** χ² with 32 degrees of freedom is above it once in a thousand. */
  private static final double ONE_IN_A_THOUSAND = 62.49;

  @Test
  @DisplayName("P(x) = (1−q)/(1+q)·q^|x| with q = e^−0.3, by χ²")
  void distribution() {
    assertThat(chiSquare(drawn(new PoolingNoise(new Random(1000))))).isLessThan(ONE_IN_A_THOUSAND);
  }

  @Test
  @DisplayName("the χ² of a rounded continuous Laplace noise of the same scale is far above")
  void anotherDistributionIsSeen() {
    RandomGenerator random = new Random(1000);
    int[] rounded =
        IntStream.range(0, DRAWS)
            .map(
                i -> {
                  double u = random.nextDouble() - 0.5;
                  return (int) Math.round(-Math.signum(u) * Math.log(1 - 2 * Math.abs(u)) / 0.3);
                })
            .toArray();
    assertThat(chiSquare(rounded)).isGreaterThan(4 * ONE_IN_A_THOUSAND);
  }

  @Test
  @DisplayName("no bias: the mean is 0 within four standard errors, the variance 22.0")
  void unbiased() {
    int[] drawn = drawn(new PoolingNoise(new Random(7)));
    double mean = IntStream.of(drawn).average().orElseThrow();
    double squares = IntStream.of(drawn).mapToDouble(x -> (double) x * x).average().orElseThrow();
    assertThat(PoolingNoise.variance()).isCloseTo(22.06, within(0.01));
    assertThat(mean).isCloseTo(0, within(4 * Math.sqrt(PoolingNoise.variance() / DRAWS)));
    assertThat(squares).isCloseTo(PoolingNoise.variance(), within(0.4));
  }

  private static int[] drawn(PoolingNoise noise) {
    return IntStream.range(0, DRAWS).map(i -> noise.next()).toArray();
  }

  private static double chiSquare(int[] drawn) {
    double q = Math.exp(-0.3);
    int classes = 2 * WIDEST + 3;
    double[] expected = new double[classes];
    int[] found = new int[classes];
    for (int x = -WIDEST; x <= WIDEST; x++) {
      expected[x + WIDEST + 1] = DRAWS * (1 - q) / (1 + q) * Math.pow(q, Math.abs(x));
    }
    // P(X > w) = q^(w+1) / (1 + q)
    expected[0] = DRAWS * Math.pow(q, WIDEST + 1.0) / (1 + q);
    expected[classes - 1] = expected[0];
    for (int x : drawn) {
      found[Math.max(-WIDEST - 1, Math.min(WIDEST + 1, x)) + WIDEST + 1]++;
    }
    return IntStream.range(0, classes)
        .mapToDouble(i -> (found[i] - expected[i]) * (found[i] - expected[i]) / expected[i])
        .sum();
  }
}
