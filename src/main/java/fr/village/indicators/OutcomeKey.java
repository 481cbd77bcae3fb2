package fr.village.indicators;

import fr.village.domain.survey.Dimension;
import fr.village.domain.survey.Survey;
import fr.village.domain.survey.SurveyWave;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A dimension between two waves that both ask for it.
 *
 * @param figures where each part of it is counted: thousands of sheets look there
 */
record OutcomeKey(
    Survey survey, Dimension dimension, SurveyWave from, SurveyWave to, Map<Part, String> figures) {
  /** What is counted of it. */
  enum Part {
    IMPROVED,
    PAIRS,
    SAME,
    WORSE,
    BEFORE,
    AFTER,
    MISSING
  }

  /** All of a questionnaire, dimension by dimension, in the order of its waves. */
  static List<OutcomeKey> of(Survey survey) {
    List<OutcomeKey> all = new ArrayList<>();
    for (Dimension dimension : survey.dimensions()) {
      List<SurveyWave> waves =
          survey.waves().stream()
              .filter(w -> survey.dimensionsAt(w.code()).contains(dimension))
              .toList();
      for (int i = 0; i < waves.size(); i++) {
        for (int j = i + 1; j < waves.size(); j++) {
          all.add(of(survey, dimension, waves.get(i), waves.get(j)));
        }
      }
    }
    return all;
  }

  private static OutcomeKey of(Survey survey, Dimension dimension, SurveyWave from, SurveyWave to) {
    String code = String.join(".", survey.code(), dimension.code(), from.code(), to.code());
    Map<Part, String> figures = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      figures.put(part, "pairs." + part.name().toLowerCase(Locale.ROOT) + "." + code);
    }
    figures.put(Part.IMPROVED, "outcome." + code);
    return new OutcomeKey(survey, dimension, from, to, figures);
  }

  String code() {
    return String.join(".", survey.code(), dimension.code(), from.code(), to.code());
  }

  /** Where a part of it is counted; those improved are the indicator {@code outcome} itself. */
  String figure(Part part) {
    return Objects.requireNonNull(figures.get(part));
  }
}
