package fr.village.domain.survey;

import java.util.List;

/**
 * Everything a notebook says of questionnaires.
 *
 * @param definitions each version the notebook keeps, by code and version
 * @param answers sheets out of the bin, by id
 * @param codes by person
 */
public record SurveyRecords(
    List<SurveyText> definitions, List<SurveyAnswers> answers, List<PaperCode> codes) {
  public static final SurveyRecords NONE = new SurveyRecords(List.of(), List.of(), List.of());

  public SurveyRecords {
    definitions = List.copyOf(definitions);
    answers = List.copyOf(answers);
    codes = List.copyOf(codes);
  }
}
