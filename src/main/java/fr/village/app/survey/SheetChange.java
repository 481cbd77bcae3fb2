package fr.village.app.survey;

import fr.village.domain.survey.SurveyAnswers;
import org.jspecify.annotations.Nullable;

/** A sheet before and after a change; null where there was, or is, none. */
public record SheetChange(
    SheetKey key, @Nullable SurveyAnswers before, @Nullable SurveyAnswers after) {}
