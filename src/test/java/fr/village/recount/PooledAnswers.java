package fr.village.recount;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.federation.NationalScore;
import fr.village.recount.MixedFolder.Beside;
import fr.village.workbook.ScoreLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The raw answers behind the means and standard deviations of Maisons. */
final class PooledAnswers {
  /** Half of the last decimal printed. */
  private static final double PRINTED = 0.005 + 1e-9;

  /** As {@code PooledScoreProperties} derives them: of two decimals, pooled and printed again. */
  private static final double POOLED_MEAN = 0.005 + 0.005;

  private static final double POOLED_DEVIATION = 0.0073 + 0.005;

  private final List<Beside> maisons;
  private final Map<String, List<Respondents.Pair>> all = new HashMap<>();
  private final Map<String, Integer> houses = new HashMap<>();

  PooledAnswers(List<Beside> maisons) {
    this.maisons = maisons;
    for (Beside one : maisons) {
      for (ScoreLine line : one.sent().scores()) {
        if (line.n() != null) {
          all.computeIfAbsent(line.table(), t -> new ArrayList<>()).addAll(own(one, line));
          houses.merge(line.table(), 1, Integer::sum);
        }
      }
    }
  }

  /** Of the tranches a line's means are of. */
  private static List<Respondents.Pair> own(Beside one, ScoreLine line) {
    int families = Objects.requireNonNull(line.families());
    return one.maison()
        .pairs(line.table(), RecountedMaison.first(one.maison().tranches(null), families));
  }

  /** Holds what each Maison prints against its answers. */
  void checkEach() {
    for (Beside one : maisons) {
      for (ScoreLine line : one.sent().scores()) {
        if (line.n() != null) {
          String what = one.maison().code() + " " + line.table();
          List<Respondents.Pair> pairs = own(one, line);
          assertThat(line.n()).as(what).isEqualTo(pairs.size());
          Sample before = Sample.of(pairs, Respondents.Pair::before);
          Sample after = Sample.of(pairs, Respondents.Pair::after);
          Sample change = Sample.of(pairs, p -> p.after() - p.before());
          check(what + " before", before, line.meanBefore(), line.sdBefore());
          check(what + " after", after, line.meanAfter(), line.sdAfter());
          check(what + " change", change, line.meanChange(), line.sdChange());
        }
      }
    }
  }

  private static void check(
      String what, Sample real, @Nullable BigDecimal mean, @Nullable BigDecimal deviation) {
    real.check(what, mean, deviation, PRINTED, PRINTED);
  }

  /** Holds a score of all Maisons against all their answers. */
  void check(NationalScore score) {
    String what = score.table();
    List<Respondents.Pair> pairs = all.getOrDefault(what, List.of());
    assertThat(score.houses()).as(what).isEqualTo(houses.get(what));
    assertThat(score.n()).as(what).isEqualTo(pairs.size());
    Sample change = Sample.of(pairs, p -> p.after() - p.before());
    Sample.of(pairs, Respondents.Pair::before)
        .check(what, score.meanBefore(), score.sdBefore(), POOLED_MEAN, POOLED_DEVIATION);
    Sample.of(pairs, Respondents.Pair::after)
        .check(what, score.meanAfter(), score.sdAfter(), POOLED_MEAN, POOLED_DEVIATION);
    change.check(what, score.meanChange(), score.sdChange(), POOLED_MEAN, POOLED_DEVIATION);
    double size = change.mean() / change.deviation();
    // a quotient of the two, each as near as it is
    double near = (0.005 + Math.abs(size) * 0.0073) / (change.deviation() - 0.0073) + 0.005;
    assertThat(Objects.requireNonNull(score.effect()).doubleValue())
        .as("%s, effect", what)
        .isBetween(size - near, size + near);
  }
}
