package fr.village.indicators;

import fr.village.domain.survey.Dimension;
import fr.village.domain.survey.Survey;
import fr.village.domain.survey.SurveyWave;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A dimension between two waves that both ask for it. */
record OutcomeKey(Survey survey, Dimension dimension, SurveyWave from, SurveyWave to) {
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
          all.add(new OutcomeKey(survey, dimension, waves.get(i), waves.get(j)));
        }
      }
    }
    return all;
  }

  String code() {
    return String.join(".", survey.code(), dimension.code(), from.code(), to.code());
  }

  /** Where a part of it is counted; those improved are the indicator {@code outcome} itself. */
  String figure(Part part) {
    return part == Part.IMPROVED
        ? "outcome." + code()
        : "pairs." + part.name().toLowerCase(Locale.ROOT) + "." + code();
  }
}
