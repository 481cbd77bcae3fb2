package fr.village.domain.survey;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;

/** What may answer a question, its own choices or those of its scale. */
final class Answerable {
  private Answerable() {}

  static Optional<Scale> scale(List<Scale> scales, String code) {
    return scales.stream().filter(s -> s.code().equals(code)).findFirst();
  }

  /** None of a number. */
  static List<Choice> choices(Question question, List<Scale> scales) {
    return question.scale() == null
        ? question.choices()
        : scale(scales, question.scale()).orElseThrow().choices();
  }

  static Range range(Question question, List<Scale> scales) {
    if (question.min() != null && question.max() != null) {
      return new Range(question.min(), question.max());
    }
    IntSummaryStatistics values =
        choices(question, scales).stream().mapToInt(Choice::value).summaryStatistics();
    return new Range(values.getMin(), values.getMax());
  }

  static boolean accepts(Question question, List<Scale> scales, int value) {
    Range range = range(question, scales);
    return question.type() == QuestionType.NUMBER
        ? value >= range.min() && value <= range.max()
        : choices(question, scales).stream().anyMatch(c -> c.value() == value);
  }
}
