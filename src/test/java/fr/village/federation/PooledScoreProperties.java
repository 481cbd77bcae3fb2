package fr.village.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.village.workbook.CoverBuilder;
import fr.village.workbook.ScoreLine;
import fr.village.workbook.Status;
import fr.village.workbook.Submission;
import fr.village.workbook.Submissions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Rule 7: means, standard deviations and n are enough; no row is needed. */
class PooledScoreProperties {
  /** A mean of means printed to 0.005 is as near, and is itself printed to 0.005. */
  private static final double MEAN = 0.005 + 0.005;

  /**
   * A pooled deviation is the length of the vector of all √(n − 1)·SD and √n·(mean − pooled mean),
   * over √(N − 1). Each of those is off by at most 0.005 times its root, the length so by at most
   * 0.005·√(2N): with N of 22 or more 0.0073, and 0.005 as it is printed.
   */
  private static final double DEVIATION = 0.0073 + 0.005;

  @Property(tries = 300)
  @Label("pooled from what is printed = from all raw scores, to the printed precision")
  void asRaw(@ForAll @IntRange(min = 1, max = 80) int maisons, @ForAll long seed) {
    Random random = new Random(seed);
    ScoreSums sums = new ScoreSums();
    List<Double> before = new ArrayList<>();
    List<Double> change = new ArrayList<>();
    for (int i = 0; i < maisons; i++) {
      List<Double> b = new ArrayList<>();
      List<Double> c = new ArrayList<>();
      List<Double> a = new ArrayList<>();
      int n = 22 + random.nextInt(150);
      for (int k = 0; k < n; k++) {
        double first = 1 + random.nextInt(13) / 3.0;
        double second = 1 + random.nextInt(13) / 3.0;
        b.add(first);
        a.add(second);
        c.add(second - first);
      }
      sums.add(submission(i, b, a, c));
      before.addAll(b);
      change.addAll(c);
    }
    NationalScore score = sums.scores().getFirst();
    assertThat(score.n()).isEqualTo(before.size());
    assertThat(score.meanBefore().doubleValue()).isCloseTo(mean(before), within(MEAN));
    assertThat(score.sdBefore().doubleValue()).isCloseTo(sd(before), within(DEVIATION));
    assertThat(score.meanChange().doubleValue()).isCloseTo(mean(change), within(MEAN));
    assertThat(score.sdChange().doubleValue()).isCloseTo(sd(change), within(DEVIATION));
    BigDecimal effect = java.util.Objects.requireNonNull(score.effect());
    double size = mean(change) / sd(change);
    double bound = (0.005 + Math.abs(size) * 0.0073) / (sd(change) - 0.0073) + 0.005;
    assertThat(effect.doubleValue()).isCloseTo(size, within(bound));
    assertThat(effect).isBetween(score.effectLow(), score.effectHigh());
  }

  @Property(tries = 1)
  @Label("by hand: two Maisons of mean change −1 and 0, SD 1, n 50 each")
  void byHand() {
    ScoreSums sums = new ScoreSums();
    sums.add(printed(0, 50, "-1", "1"));
    sums.add(printed(1, 50, "0", "1"));
    NationalScore score = sums.scores().getFirst();
    // (49 + 49 + 100 × 0.25) / 99 = 1.2424, √ = 1.1146; d = −0.5 / 1.1146
    assertThat(score.meanChange()).isEqualTo("-0.50");
    assertThat(score.sdChange()).isEqualTo("1.11");
    assertThat(score.effect()).isEqualTo("-0.45");
    assertThat(score.effectLow()).isEqualTo("-0.66");
    assertThat(score.effectHigh()).isEqualTo("-0.24");
    // −0.4486 × (1 − 3/395)
    assertThat(score.corrected()).isEqualTo("-0.45");
    // Q = 50 × 0.25 × 2 = 25, I² = 24 / 25
    assertThat(score.heterogeneity()).isEqualTo(96);
    ScoreDifference apart = sums.differences().getFirst();
    assertThat(apart.q()).isEqualTo("25.00");
    assertThat(apart.chance()).isEqualTo("0.0000");
    assertThat(apart.heterogeneity()).isEqualTo(96);
    assertThat(apart.between()).isEqualTo("0.69");
    assertThat(apart.meanOfHouses()).isEqualTo("-0.50");
    assertThat(apart.meanOfHousesLow()).isEqualTo("-1.48");
    assertThat(apart.predictedLow()).isNull();
  }

  private static Submission printed(int i, int n, String mean, String deviation) {
    return submission(
        i,
        n,
        new BigDecimal("3"),
        BigDecimal.ONE,
        new BigDecimal("3").add(new BigDecimal(mean)),
        BigDecimal.ONE,
        new BigDecimal(mean),
        new BigDecimal(deviation));
  }

  private static Submission submission(
      int i, List<Double> before, List<Double> after, List<Double> change) {
    return submission(
        i,
        before.size(),
        rounded(mean(before)),
        rounded(sd(before)),
        rounded(mean(after)),
        rounded(sd(after)),
        rounded(mean(change)),
        rounded(sd(change)));
  }

  private static Submission submission(
      int i,
      int n,
      BigDecimal meanBefore,
      BigDecimal sdBefore,
      BigDecimal meanAfter,
      BigDecimal sdAfter,
      BigDecimal meanChange,
      BigDecimal sdChange) {
    ScoreLine line =
        new ScoreLine(
            "impact_8.calm",
            "Calme",
            "calm",
            "entry",
            "months8",
            null,
            null,
            null,
            null,
            n,
            meanBefore,
            sdBefore,
            meanAfter,
            sdAfter,
            meanChange,
            sdChange,
            n,
            Submissions.CLOSING,
            0,
            Status.PUBLISHED);
    return new Submission(
        new CoverBuilder().notebook(new UUID(3, i)).build(),
        List.of(),
        List.of(line),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(v -> v).average().orElseThrow();
  }

  private static double sd(List<Double> values) {
    double mean = mean(values);
    return Math.sqrt(
        values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum() / (values.size() - 1));
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
  }
}
