package fr.village.indicators;

import fr.village.domain.survey.ScoreRange;
import fr.village.domain.survey.Scoring;
import fr.village.indicators.OutcomeKey.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what was counted of pairs into outcomes. */
final class OutcomeMaker {
  private final List<OutcomeKey> keys;
  private final Figures figures;

  OutcomeMaker(Records records, Figures figures) {
    this.keys =
        SurveyVersions.of(records.surveys()).stream()
            .flatMap(versions -> versions.outcomes().stream())
            .toList();
    this.figures = figures;
  }

  /**
   * Every dimension and pair of waves at which somebody was asked, in the questionnaire's order.
   */
  List<Outcome> of(int period, @Nullable Integer year) {
    return keys.stream()
        .map(key -> of(key, period, year))
        .filter(o -> o.pairs() + o.missing() > 0)
        .toList();
  }

  private Outcome of(OutcomeKey key, int period, @Nullable Integer year) {
    long pairs = count(key, Part.PAIRS, period);
    long before = count(key, Part.BEFORE, period);
    long after = count(key, Part.AFTER, period);
    boolean read = key.dimension().reliableChange() != null;
    ScoreRange range = Scoring.range(key.survey(), key.dimension());
    return new Outcome(
        key.code(),
        key.survey().code(),
        key.dimension().code(),
        key.dimension().label(),
        key.from().code(),
        key.from().label(),
        key.to().code(),
        key.to().label(),
        key.dimension().sensitive(),
        key.dimension().higherIsBetter(),
        range.min(),
        range.max(),
        year,
        pairs,
        count(key, Part.MISSING, period),
        mean(before, pairs),
        mean(after, pairs),
        mean(after - before, pairs),
        read ? count(key, Part.IMPROVED, period) : null,
        read ? count(key, Part.SAME, period) : null,
        read ? count(key, Part.WORSE, period) : null);
  }

  private long count(OutcomeKey key, Part part, int period) {
    return figures.countOf(key.figure(part), period);
  }

  private static @Nullable BigDecimal mean(long parts, long n) {
    return n == 0
        ? null
        : BigDecimal.valueOf(parts)
            .divide(BigDecimal.valueOf(n * SurveyCounter.PARTS), 2, RoundingMode.HALF_UP);
  }
}
