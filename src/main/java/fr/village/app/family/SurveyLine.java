package fr.village.app.family;

import fr.village.domain.reference.Label;
import fr.village.domain.survey.AnswerState;
import java.time.LocalDate;

/**
 * What became of one questionnaire of one parent; never what was answered.
 *
 * @param parent first name
 * @param wave when it was asked
 */
public record SurveyLine(String parent, Label wave, LocalDate on, AnswerState state) {}
