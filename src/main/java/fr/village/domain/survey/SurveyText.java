package fr.village.domain.survey;

import fr.village.domain.Check;
import fr.village.domain.Text;

/**
 * One version of a questionnaire as its file, letter for letter.
 *
 * @param active whether parents are asked it; of several versions the newest says
 */
public record SurveyText(String code, int version, String text, boolean active) {
  public SurveyText {
    code = Text.code("survey.code", code);
    Check.range("survey.version", version, 1, 9999);
  }
}
