package fr.village.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HeterogeneityTest {
  private static PooledScore maison(int n, double mean, double deviation) {
    return new PooledScore(n, mean, (n - 1) * deviation * deviation);
  }

  private static Heterogeneity of(PooledScore... maisons) {
    return Objects.requireNonNull(Heterogeneity.of(List.of(maisons)));
  }

  /**
   * Variances 1/50 each, so weights 50, common mean −0.5: Q = 2 × 50 × 0.25 = 25 on 1 degree. τ² =
   * 24 / (100 − 5000/100) = 0.48. Mean −0.5 ± 1.96 × √(0.5 / 2).
   */
  @Test
  @DisplayName("two Maisons, by hand")
  void byHand() {
    Heterogeneity two = of(maison(50, -1, 1), maison(50, 0, 1));
    assertThat(two.q()).isCloseTo(25, within(1e-9));
    assertThat(two.free()).isEqualTo(1);
    assertThat(two.chance()).isCloseTo(5.733e-7, within(1e-9));
    assertThat(two.unexplained()).isCloseTo(0.96, within(1e-9));
    assertThat(two.between()).isCloseTo(0.48, within(1e-9));
    assertThat(two.mean()).isCloseTo(-0.5, within(1e-9));
    assertThat(two.margin()).isCloseTo(0.98, within(1e-3));
    assertThat(two.prediction()).isNull();
  }

  /**
   * The six studies of Borenstein, Hedges, Higgins and Rothstein, Introduction to Meta-Analysis
   * (2009), table 14.1. Printed there, of unrounded variances: Q 12.00, I² 58 %, T² 0.037, mean
   * 0.358 from 0.152 to 0.564. Beside it an independent program's values of the rounded ones.
   */
  @Test
  @DisplayName("a published example")
  void published() {
    double[] means = {0.095, 0.277, 0.367, 0.664, 0.462, 0.185};
    double[] variances = {0.033, 0.031, 0.050, 0.011, 0.043, 0.023};
    Heterogeneity six =
        of(
            IntStream.range(0, 6)
                .mapToObj(i -> maison(1000, means[i], Math.sqrt(1000 * variances[i])))
                .toArray(PooledScore[]::new));
    assertThat(six.q()).isCloseTo(12.00, within(0.3)).isCloseTo(11.7433, within(1e-4));
    assertThat(six.chance()).isCloseTo(0.0385, within(1e-4));
    assertThat(six.unexplained()).isCloseTo(0.58, within(0.01)).isCloseTo(0.5742, within(1e-4));
    assertThat(six.between()).isCloseTo(0.037, within(0.001)).isCloseTo(0.0363, within(1e-4));
    assertThat(six.mean()).isCloseTo(0.358, within(0.001)).isCloseTo(0.3577, within(1e-4));
    assertThat(six.mean() - six.margin()).isCloseTo(0.152, within(0.002));
    assertThat(six.mean() + six.margin()).isCloseTo(0.564, within(0.002));
    double prediction = Objects.requireNonNull(six.prediction());
    assertThat(six.mean() - prediction).isCloseTo(-0.2456, within(1e-4));
    assertThat(six.mean() + prediction).isCloseTo(0.9609, within(1e-4));
  }

  @Test
  @DisplayName("Maisons that change alike leave nothing between them")
  void alike() {
    Heterogeneity alike = of(maison(30, -0.5, 1), maison(30, -0.5, 0.8));
    assertThat(alike.q()).isZero();
    assertThat(alike.chance()).isCloseTo(1, within(1e-9));
    assertThat(alike.unexplained()).isZero();
    assertThat(alike.between()).isZero();
    // 1 / √(30 + 30 / 0.64) = 0.1140, × 1.96
    assertThat(alike.margin()).isCloseTo(0.2235, within(1e-4));
  }

  @Test
  @DisplayName("one Maison, or one without any spread, says nothing of how unlike they are")
  void none() {
    assertThat(Heterogeneity.of(List.of(maison(30, -0.5, 1)))).isNull();
    assertThat(Heterogeneity.of(List.of(maison(30, -0.5, 1), maison(30, 0, 0)))).isNull();
    assertThat(Heterogeneity.of(List.of())).isNull();
    PooledScore crushing = maison(10_000_000, 0, 0.01);
    assertThat(Heterogeneity.of(List.of(crushing, maison(2, 0, 1e7)))).isNull();
  }
}
