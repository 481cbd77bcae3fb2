package fr.village.federation;

import fr.village.workbook.ScoreLine;
import fr.village.workbook.Submission;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts the means and standard deviations of Maisons together, question by question. */
final class ScoreSums {
  private static final class Sum {
    private final ScoreLine first;
    private final List<PooledScore> changes = new ArrayList<>();
    private PooledScore before = PooledScore.NONE;
    private PooledScore after = PooledScore.NONE;

    private Sum(ScoreLine first) {
      this.first = first;
    }
  }

  private final Map<String, Sum> sums = new LinkedHashMap<>();

  void add(Submission submission) {
    for (ScoreLine line : submission.scores()) {
      Integer n = line.n();
      if (n != null && n > 0) {
        Sum sum = sums.computeIfAbsent(line.table(), t -> new Sum(line));
        sum.before = sum.before.plus(pooled(n, line.meanBefore(), line.sdBefore()));
        sum.after = sum.after.plus(pooled(n, line.meanAfter(), line.sdAfter()));
        sum.changes.add(pooled(n, line.meanChange(), line.sdChange()));
      }
    }
  }

  private static PooledScore pooled(int n, @Nullable BigDecimal mean, @Nullable BigDecimal sd) {
    // a published line has all its values: the format refuses it otherwise
    return PooledScore.of(n, Objects.requireNonNull(mean), Objects.requireNonNull(sd));
  }

  /** In the order they were first met. */
  List<NationalScore> scores() {
    return sums.values().stream().map(ScoreSums::score).toList();
  }

  private static NationalScore score(Sum sum) {
    PooledScore change = sum.changes.stream().reduce(PooledScore.NONE, PooledScore::plus);
    PairedEffect effect = PairedEffect.of(change);
    Heterogeneity apart = Heterogeneity.of(sum.changes);
    return new NationalScore(
        sum.first.table(),
        sum.first.label(),
        sum.changes.size(),
        change.n(),
        rounded(sum.before.mean()),
        rounded(sum.before.standardDeviation()),
        rounded(sum.after.mean()),
        rounded(sum.after.standardDeviation()),
        rounded(change.mean()),
        rounded(change.standardDeviation()),
        rounded(effect, PairedEffect::size),
        rounded(effect, PairedEffect::low),
        rounded(effect, PairedEffect::high),
        rounded(effect, PairedEffect::corrected),
        apart == null ? null : percent(apart));
  }

  /** How unlike the Maisons are, where 2 or more can be told apart. */
  List<ScoreDifference> differences() {
    List<ScoreDifference> differences = new ArrayList<>();
    for (Sum sum : sums.values()) {
      Heterogeneity apart = Heterogeneity.of(sum.changes);
      if (apart != null) {
        differences.add(difference(sum, apart));
      }
    }
    return differences;
  }

  private static ScoreDifference difference(Sum sum, Heterogeneity apart) {
    Double prediction = apart.prediction();
    return new ScoreDifference(
        sum.first.table(),
        sum.first.label(),
        sum.changes.size(),
        rounded(apart.q()),
        BigDecimal.valueOf(apart.chance()).setScale(4, RoundingMode.HALF_UP),
        percent(apart),
        rounded(Math.sqrt(apart.between())),
        rounded(apart.mean()),
        rounded(apart.mean() - apart.margin()),
        rounded(apart.mean() + apart.margin()),
        prediction == null ? null : rounded(apart.mean() - prediction),
        prediction == null ? null : rounded(apart.mean() + prediction));
  }

  private static int percent(Heterogeneity apart) {
    return (int) Math.round(100 * apart.unexplained());
  }

  private static <T> @Nullable BigDecimal rounded(@Nullable T of, Function<T, Double> figure) {
    return of == null ? null : rounded(figure.apply(of));
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
  }
}
