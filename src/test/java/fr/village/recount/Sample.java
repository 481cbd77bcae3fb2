package fr.village.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Mean and standard deviation of raw numbers, by their very definition. */
record Sample(int n, double mean, double deviation) {
  static Sample of(List<Respondents.Pair> pairs, ToDoubleFunction<Respondents.Pair> number) {
    double mean = pairs.stream().mapToDouble(number).average().orElse(0);
    double squares = pairs.stream().mapToDouble(number).map(x -> (x - mean) * (x - mean)).sum();
    return new Sample(pairs.size(), mean, Math.sqrt(squares / Math.max(1, pairs.size() - 1)));
  }

  /**
   * Holds printed figures against these.
   *
   * @param ofMean how far the printed mean may be
   * @param ofDeviation the same of the standard deviation
   */
  void check(
      String what,
      @Nullable BigDecimal printedMean,
      @Nullable BigDecimal printedDeviation,
      double ofMean,
      double ofDeviation) {
    assertThat(Objects.requireNonNull(printedMean).doubleValue())
        .as("%s, mean", what)
        .isCloseTo(mean, within(ofMean));
    assertThat(Objects.requireNonNull(printedDeviation).doubleValue())
        .as("%s, standard deviation", what)
        .isCloseTo(deviation, within(ofDeviation));
  }
}
