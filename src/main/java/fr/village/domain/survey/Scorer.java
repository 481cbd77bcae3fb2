package fr.village.domain.survey;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How a dimension is scored, looked up once for many sheets.
 *
 * @param range of the answers to each of its items
 */
public record Scorer(Dimension dimension, Range range) {
  public static Scorer of(Survey survey, Dimension dimension) {
    return new Scorer(dimension, Scoring.answers(survey, dimension));
  }

  /** As {@link Scoring#score}. */
  public OptionalDouble score(Map<String, Set<Integer>> answers) {
    long total = 0;
    int answered = 0;
    for (Item item : dimension.items()) {
      Set<Integer> given = answers.getOrDefault(item.question(), Set.of());
      if (!given.isEmpty()) {
        int value = given.iterator().next();
        total += item.reversed() ? range.reversed(value) : value;
        answered++;
      }
    }
    if (answered < dimension.minimumAnswers()) {
      return OptionalDouble.empty();
    }
    double mean = (double) total / answered;
    return OptionalDouble.of(Scoring.rounded(Scoring.atMean(dimension, mean)));
  }
}
