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
    long total = 0;
    int answered = 0;
    for (Item item : dimension.items()) {
      Set<Integer> given = answers.getOrDefault(item.question(), Set.of());
      if (given.isEmpty()) {
        continue;
      }
      Range range = survey.rangeOf(survey.question(item.question()).orElseThrow());
      int value = given.iterator().next();
      total += item.reversed() ? range.reversed(value) : value;
      answered++;
    }
    if (answered < dimension.minimumAnswers()) {
      return OptionalDouble.empty();
    }
    double mean = (double) total / answered;
    return OptionalDouble.of(rounded(atMean(dimension, mean)));
  }

  /** The smallest and greatest score a dimension can have. */
  public static ScoreRange range(Survey survey, Dimension dimension) {
    Range answers =
        survey.rangeOf(survey.question(dimension.items().getFirst().question()).orElseThrow());
    return new ScoreRange(
        rounded(atMean(dimension, answers.min())), rounded(atMean(dimension, answers.max())));
  }

  private static double atMean(Dimension dimension, double mean) {
    double items = dimension.method() == ScoreMethod.SUM ? dimension.items().size() : 1;
    return mean * items * dimension.factor();
  }

  /** So that 50 is 50, whatever it was computed from. */
  static double rounded(double score) {
    return Math.round(score * PARTS) / PARTS;
  }
}
