package fr.village.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairedEffectTest {
  private static PairedEffect of(int n, double size) {
    return Objects.requireNonNull(PairedEffect.of(new PooledScore(n, size, n - 1)));
  }

  /** d 0.5 of 22: g = 0.5 × (1 − 3/83); 0.5 ± 2.0796 × √(1.125 / 22). */
  @Test
  @DisplayName("by hand")
  void byHand() {
    PairedEffect effect = of(22, 0.5);
    assertThat(effect.size()).isEqualTo(0.5);
    assertThat(effect.corrected()).isCloseTo(0.4819, within(1e-4));
    assertThat(effect.low()).isCloseTo(0.0297, within(1e-4));
    assertThat(effect.high()).isCloseTo(0.9703, within(1e-4));
  }

  /** Exact ends: of the noncentral t, by an independent program. */
  @ParameterizedTest
  @CsvSource({
    "22, 0.0, -0.418, 0.418",
    "22, 0.5, 0.051, 0.939",
    "22, 1.2, 0.640, 1.744",
    "22, 2.0, 1.260, 2.724",
    "50, 0.2, -0.081, 0.479",
    "50, 0.8, 0.478, 1.116",
    "100, 0.5, 0.291, 0.707",
    "400, 0.8, 0.687, 0.912",
    "2000, 0.2, 0.156, 0.244"
  })
  @DisplayName("the interval holds the exact one and is little wider")
  void interval(int n, double size, double low, double high) {
    PairedEffect effect = of(n, size);
    double allowed = n < 50 ? 0.05 : 0.015;
    assertThat(effect.low()).isBetween(low - allowed, low + 0.001);
    assertThat(effect.high()).isBetween(high - 0.001, high + allowed);
    PairedEffect other = of(n, -size);
    assertThat(other.low()).isCloseTo(-effect.high(), within(1e-12));
  }

  @Test
  @DisplayName("no spread, or two answers, have no size")
  void none() {
    assertThat(PairedEffect.of(new PooledScore(50, 1, 0))).isNull();
    assertThat(PairedEffect.of(new PooledScore(2, 1, 1))).isNull();
    assertThat(PairedEffect.of(PooledScore.NONE)).isNull();
  }
}
