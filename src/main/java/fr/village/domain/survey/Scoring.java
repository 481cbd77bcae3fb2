package fr.village.domain.survey;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** From answers to scores. */
public final class Scoring {
  private static final double PARTS = 10_000;

  private Scoring() {}

  /**
   * The score of a dimension, to four decimals; empty when fewer items than its minimum were
   * answered. Missing items count as the mean of those answered: a sum grows in proportion.
   *
   * @param answers by question; those of other questions are not looked at
   */
  public static OptionalDouble score(
      Survey survey, Dimension dimension, Map<String, Set<Integer>> answers) {
    return Scorer.of(survey, dimension).score(answers);
  }

  /** The smallest and greatest score a dimension can have. */
  public static ScoreRange range(Survey survey, Dimension dimension) {
    Range answers = answers(survey, dimension);
    return new ScoreRange(
        rounded(atMean(dimension, answers.min())), rounded(atMean(dimension, answers.max())));
  }

  /** The range all its items share. */
  static Range answers(Survey survey, Dimension dimension) {
    return survey.rangeOf(survey.question(dimension.items().getFirst().question()).orElseThrow());
  }

  static double atMean(Dimension dimension, double mean) {
    double items = dimension.method() == ScoreMethod.SUM ? dimension.items().size() : 1;
    return mean * items * dimension.factor();
  }

  /** So that 50 is 50, whatever it was computed from. */
  static double rounded(double score) {
    return Math.round(score * PARTS) / PARTS;
  }
}
