package fr.village.domain.survey;

import fr.village.domain.Check;
import fr.village.domain.Text;
import fr.village.domain.reference.Label;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What several answers measure together.
 *
 * @param items scale, single or number questions of one and the same range
 * @param factor multiplies the sum or mean, over 0 to 1000; 4 for five items of 0–5 on 0–100
 * @param minimumAnswers below it the score is missing; at or above it, missing items count as the
 *     mean of those answered
 * @param higherIsBetter whether a growing score is good news
 * @param low the score at which one should take care: that or below where higher is better, that or
 *     above where lower is; null when no such line is known
 * @param favourable the score that counts as a favourable answer, from the good side, itself
 *     included; null when the dimension has no such reading
 * @param reliableChange smallest difference between two waves that counts as one, over 0; null when
 *     change is not read
 * @param sensitive the very subject is (distress, isolation …); that scores as such are held to the
 *     sensitive floor does not depend on it
 * @throws fr.village.domain.Invalid {@code invalid.survey.dimension.*}
 */
public record Dimension(
    String code,
    Label label,
    List<Item> items,
    ScoreMethod method,
    double factor,
    int minimumAnswers,
    boolean higherIsBetter,
    @Nullable Double low,
    @Nullable Double favourable,
    @Nullable Double reliableChange,
    boolean sensitive) {

  public Dimension {
    code = Text.code("survey.dimension", code);
    items = List.copyOf(items);
    Check.that(
        !items.isEmpty()
            && items.stream().map(Item::question).collect(Collectors.toSet()).size()
                == items.size(),
        "invalid.survey.dimension.items",
        code);
    Check.that(factor > 0 && factor <= 1000, "invalid.survey.dimension.factor", code);
    Check.that(
        minimumAnswers >= 1 && minimumAnswers <= items.size(),
        "invalid.survey.dimension.minimum",
        code);
    Check.that(
        reliableChange == null || (reliableChange > 0 && reliableChange <= 1_000_000),
        "invalid.survey.dimension.change",
        code);
  }

  /** Whether a score is on the side where one takes care; never where no line is known. */
  public boolean isLow(double score) {
    return low != null && (higherIsBetter ? score <= low : score >= low);
  }

  /** Whether a score counts as a favourable answer; never where there is no such reading. */
  public boolean isFavourable(double score) {
    return favourable != null && (higherIsBetter ? score >= favourable : score <= favourable);
  }

  /** Null where change is not read. */
  public @Nullable Change change(double before, double after) {
    if (reliableChange == null) {
      return null;
    }
    double better = Scoring.rounded(higherIsBetter ? after - before : before - after);
    if (better >= reliableChange) {
      return Change.IMPROVED;
    }
    return better <= -reliableChange ? Change.WORSE : Change.SAME;
  }
}
