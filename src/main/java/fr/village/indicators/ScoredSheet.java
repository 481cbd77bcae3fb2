package fr.village.indicators;

import fr.village.domain.survey.Dimension;
import fr.village.domain.survey.SurveyAnswers;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** A sheet with answers, in the tolerance of its wave; each dimension is scored once. */
final class ScoredSheet {
  private final SurveyVersions versions;
  private final SurveyAnswers answers;
  private final Map<String, OptionalDouble> scores = new HashMap<>();

  ScoredSheet(SurveyVersions versions, SurveyAnswers answers) {
    this.versions = versions;
    this.answers = answers;
  }

  SurveyVersions versions() {
    return versions;
  }

  SurveyAnswers answers() {
    return answers;
  }

  /** As {@link SurveyVersions#score}. */
  OptionalDouble score(Dimension dimension) {
    return scores.computeIfAbsent(dimension.code(), code -> versions.score(dimension, answers));
  }
}
