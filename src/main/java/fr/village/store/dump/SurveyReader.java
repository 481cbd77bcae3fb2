package fr.village.store.dump;

import fr.village.domain.survey.Survey;

/** Reads a questionnaire's file; the store itself knows no JSON of the federation's. */
@FunctionalInterface
public interface SurveyReader {
  /**
   * @throws fr.village.domain.Invalid when it is none
   */
  Survey read(String text);
}
