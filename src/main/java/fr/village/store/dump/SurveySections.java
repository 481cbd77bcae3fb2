package fr.village.store.dump;

import static fr.village.store.dump.Property.optional;
import static fr.village.store.dump.Property.required;
import static fr.village.store.schema.Tables.PAPER_CODE;
import static fr.village.store.schema.Tables.SURVEY_ANSWER;
import static fr.village.store.schema.Tables.SURVEY_DEFINITION;
import static fr.village.store.schema.Tables.SURVEY_SHEET;

import java.util.List;

/** Questionnaires and answers in the document. */
final class SurveySections {
  static final List<Section> ALL =
      List.of(
          Section.of(
              "surveyDefinitions",
              "surveyDefinition",
              "Questionnaires; a version never changes, and answers keep theirs.",
              SURVEY_DEFINITION,
              required("code", SURVEY_DEFINITION.CODE, "The questionnaire's code.").code(),
              required("version", SURVEY_DEFINITION.VERSION, "Its version, from 1.").range(1, 9999),
              required("content", SURVEY_DEFINITION.CONTENT, "Its file, in one string."),
              optional("isActive", SURVEY_DEFINITION.IS_ACTIVE, "Whether parents are asked it.")
                  .orElse(true),
              optional("importedAt", SURVEY_DEFINITION.IMPORTED_AT, "When it was received.")),
          Section.of(
              "paperCodes",
              "paperCode",
              "The letters on a parent's paper forms, drawn.",
              PAPER_CODE,
              required("personId", PAPER_CODE.PERSON_ID, "The parent.").to(FamilySections.PEOPLE),
              required("letters", PAPER_CODE.LETTERS, "Four of CDFHJKMNPRTVWX.")),
          Section.of(
              "surveySheets",
              "surveySheet",
              "Sensitive: what one parent answered, or not, at one wave of a questionnaire.",
              SURVEY_SHEET,
              required("id", SURVEY_SHEET.ID, "Identifier."),
              required("familyId", SURVEY_SHEET.FAMILY_ID, "The parent's family.").to("families"),
              required("personId", SURVEY_SHEET.PERSON_ID, "The parent.").to(FamilySections.PEOPLE),
              required("survey", SURVEY_SHEET.SURVEY, "Code of a surveyDefinition.").code(),
              required("version", SURVEY_SHEET.VERSION, "Its version.").range(1, 9999),
              required("wave", SURVEY_SHEET.WAVE, "Code of a wave of it.").code(),
              required("answeredOn", SURVEY_SHEET.ANSWERED_ON, "Day it was answered or declined."),
              required("state", SURVEY_SHEET.STATE, "What became of it.")),
          Section.of(
              "surveyAnswers",
              "surveyAnswer",
              "Sensitive: one value of one question, part of its sheet.",
              SURVEY_ANSWER,
              required("sheetId", SURVEY_ANSWER.SHEET_ID, "The sheet.").to("surveySheets"),
              required("question", SURVEY_ANSWER.QUESTION, "Code of a question.").code(),
              required("value", SURVEY_ANSWER.VALUE, "A value of its scale.")));

  private SurveySections() {}
}
