package fr.village.app.survey;

import fr.village.domain.survey.Survey;
import fr.village.domain.survey.SurveyAnswers;
import org.jspecify.annotations.Nullable;

/**
 * A sheet on the table.
 *
 * @param survey the version it is, or will be, given under
 * @param answers as kept; null when nothing was noted yet
 * @param consent whether the parent wishes questionnaires; null when that was not said yet
 */
public record Sheet(
    SheetKey key, Survey survey, @Nullable SurveyAnswers answers, @Nullable Boolean consent) {}
