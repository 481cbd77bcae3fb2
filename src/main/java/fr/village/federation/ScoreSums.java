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
import org.jspecify.annotations.Nullable;

/** Puts the means and standard deviations of Maisons together, question by question. */
final class ScoreSums {
  /** Standard errors either side of an estimate that hold the true value 95 times in 100. */
  private static final double NORMAL_95 = 1.959964;

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
      if (n != null) {
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
    double deviation = change.standardDeviation();
    Double effect = deviation == 0 ? null : change.mean() / deviation;
    Double margin =
        effect == null
            ? null
            : NORMAL_95 * Math.sqrt(1.0 / change.n() + effect * effect / (2.0 * change.n()));
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
        rounded(deviation),
        effect == null ? null : rounded(effect),
        effect == null || margin == null ? null : rounded(effect - margin),
        effect == null || margin == null ? null : rounded(effect + margin),
        heterogeneity(sum.changes));
  }

  /**
   * I² in per cent (Higgins and Thompson, 2002): how much of the differences between the Maisons'
   * mean changes chance does not explain; null for one Maison, or where a deviation is 0.
   */
  private static @Nullable Integer heterogeneity(List<PooledScore> changes) {
    if (changes.size() < 2 || changes.stream().anyMatch(c -> c.standardDeviation() == 0)) {
      return null;
    }
    double weights = 0;
    double weighted = 0;
    for (PooledScore c : changes) {
      weights += weight(c);
      weighted += weight(c) * c.mean();
    }
    double common = weighted / weights;
    double q =
        changes.stream()
            .mapToDouble(c -> weight(c) * (c.mean() - common) * (c.mean() - common))
            .sum();
    double free = changes.size() - 1.0;
    return q <= free ? 0 : (int) Math.round(100 * (q - free) / q);
  }

  private static double weight(PooledScore change) {
    return change.n() / (change.standardDeviation() * change.standardDeviation());
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
  }
}
