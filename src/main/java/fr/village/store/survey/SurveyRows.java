package fr.village.store.survey;

import fr.village.domain.Id;
import fr.village.domain.survey.PaperCode;
import fr.village.domain.survey.SurveyAnswers;
import fr.village.domain.survey.SurveyText;
import fr.village.store.schema.tables.records.PaperCodeRecord;
import fr.village.store.schema.tables.records.SurveyAnswerRecord;
import fr.village.store.schema.tables.records.SurveyDefinitionRecord;
import fr.village.store.schema.tables.records.SurveySheetRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rows of questionnaires and the domain's records, one from the other. */
public final class SurveyRows {
  private SurveyRows() {}

  public static SurveySheetRecord row(SurveyAnswers sheet) {
    SurveySheetRecord row = new SurveySheetRecord();
    row.setId(sheet.id().value());
    row.setFamilyId(sheet.family().value());
    row.setPersonId(sheet.person().value());
    row.setSurvey(sheet.survey());
    row.setVersion(sheet.version());
    row.setWave(sheet.wave());
    row.setAnsweredOn(sheet.on());
    row.setState(sheet.state());
    return row;
  }

  public static List<SurveyAnswerRecord> parts(SurveyAnswers sheet) {
    List<SurveyAnswerRecord> parts = new ArrayList<>();
    sheet
        .answers()
        .forEach(
            (question, values) ->
                values.stream()
                    .sorted()
                    .forEach(
                        v -> parts.add(new SurveyAnswerRecord(sheet.id().value(), question, v))));
    return parts;
  }

  public static SurveyAnswers sheet(SurveySheetRecord row, Collection<SurveyAnswerRecord> answers) {
    SortedMap<String, Set<Integer>> values = new TreeMap<>();
    answers.forEach(
        a -> values.computeIfAbsent(a.getQuestion(), q -> new HashSet<>()).add(a.getValue()));
    return new SurveyAnswers(
        new Id<>(row.getId()),
        new Id<>(row.getFamilyId()),
        new Id<>(row.getPersonId()),
        row.getSurvey(),
        row.getVersion(),
        row.getWave(),
        row.getAnsweredOn(),
        row.getState(),
        values);
  }

  public static SurveyText definition(SurveyDefinitionRecord row) {
    return new SurveyText(row.getCode(), row.getVersion(), row.getContent(), row.getIsActive());
  }

  public static PaperCodeRecord row(PaperCode code) {
    return new PaperCodeRecord(code.person().value(), code.letters());
  }

  public static PaperCode code(PaperCodeRecord row) {
    return new PaperCode(new Id<>(row.getPersonId()), row.getLetters());
  }
}
