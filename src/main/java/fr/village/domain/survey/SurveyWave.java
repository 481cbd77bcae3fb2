package fr.village.domain.survey;

import fr.village.domain.Check;
import fr.village.domain.Text;
import fr.village.domain.reference.Label;

/**
 * A time of measurement.
 *
 * @param months since the family's first enrolment, 0 to 36
 * @param daysBefore how early it may be answered, 0 to 365
 * @param daysAfter how late it may be answered and still count, 0 to 365
 * @param atExit falls due on leaving when the family leaves before
 */
public record SurveyWave(
    String code, Label label, int months, int daysBefore, int daysAfter, boolean atExit) {
  public SurveyWave {
    code = Text.code("survey.wave", code);
    Check.range("survey.wave.months", months, 0, 36);
    Check.range("survey.wave.days", daysBefore, 0, 365);
    Check.range("survey.wave.days", daysAfter, 0, 365);
  }
}
