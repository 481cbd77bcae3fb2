package fr.village.domain.survey;

/** What became of a questionnaire that was offered. */
public enum AnswerState {
  COMPLETE,
  /** Something was answered; the rest may still come. */
  PARTIAL,
  /** Not wished; not asked again at this wave. */
  REFUSED,
  /** Asked again {@value SurveyAnswers#ASK_AGAIN_DAYS} days later. */
  NOT_NOW;

  public boolean hasAnswers() {
    return this == COMPLETE || this == PARTIAL;
  }
}
