package fr.village.store.dump;

import static fr.village.store.schema.Tables.SURVEY_ANSWER;

import fr.village.domain.Check;
import fr.village.domain.Invalid;
import fr.village.domain.survey.PaperCode;
import fr.village.domain.survey.Question;
import fr.village.domain.survey.Survey;
import fr.village.domain.survey.SurveyAnswers;
import fr.village.store.schema.tables.records.PaperCodeRecord;
import fr.village.store.schema.tables.records.SurveyAnswerRecord;
import fr.village.store.schema.tables.records.SurveyDefinitionRecord;
import fr.village.store.schema.tables.records.SurveySheetRecord;
import fr.village.store.survey.SurveyRows;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Questionnaires of a document are ones, and each answer is on its question's scale. */
final class SurveyChecks {
  private final Document document;
  private final Findings findings;
  private final SurveyReader reader;
  private final Map<String, Survey> surveys = new HashMap<>();
  private final Map<UUID, Survey> surveyOf = new HashMap<>();

  SurveyChecks(Document document, Findings findings, SurveyReader reader) {
    this.document = document;
    this.findings = findings;
    this.reader = reader;
  }

  void check() {
    each("surveyDefinitions", e -> definition((SurveyDefinitionRecord) e.row()));
    Set<Object> letters = new HashSet<>();
    each(
        "paperCodes",
        e -> {
          PaperCode code = SurveyRows.code((PaperCodeRecord) e.row());
          Check.that(letters.add(code.letters()), "invalid.paper.code");
        });
    Map<UUID, List<SurveyAnswerRecord>> answers =
        document.rows("surveyAnswers", SurveyAnswerRecord.class).stream()
            .collect(Collectors.groupingBy(r -> r.get(SURVEY_ANSWER.SHEET_ID)));
    Set<List<Object>> once = new HashSet<>();
    each(
        "surveySheets",
        e -> {
          SurveySheetRecord row = (SurveySheetRecord) e.row();
          sheet(row, answers.getOrDefault(row.getId(), List.of()));
          Check.that(
              row.getDeletedAt() != null
                  || once.add(List.of(row.getPersonId(), row.getSurvey(), row.getWave())),
              "invalid.answers.twice");
        });
    each("surveyAnswers", e -> answer((SurveyAnswerRecord) e.row()));
  }

  private void definition(SurveyDefinitionRecord row) {
    Survey survey = reader.read(row.getContent());
    Check.that(
        survey.code().equals(row.getCode()) && survey.version() == row.getVersion(),
        "invalid.answers.survey",
        row.getCode(),
        Integer.toString(row.getVersion()));
    surveys.put(key(row.getCode(), row.getVersion()), survey);
  }

  private void sheet(SurveySheetRecord row, List<SurveyAnswerRecord> answers) {
    SurveyAnswers sheet = SurveyRows.sheet(row, answers);
    Survey survey = surveys.get(key(sheet.survey(), sheet.version()));
    if (survey == null) {
      throw new Invalid(
          "invalid.answers.survey", sheet.survey(), Integer.toString(sheet.version()));
    }
    surveyOf.put(row.getId(), survey);
    Check.that(
        survey.wave(sheet.wave()).isPresent(),
        "invalid.answers.wave",
        sheet.survey(),
        sheet.wave());
    sheet
        .answers()
        .forEach(
            (code, values) ->
                survey
                    .question(code)
                    .filter(q -> values.stream().allMatch(v -> survey.accepts(q, Set.of(v))))
                    .ifPresent(
                        q -> Check.that(survey.accepts(q, values), "invalid.answers.scale", code)));
  }

  /** Each on its own, so that the finding names its row. */
  private void answer(SurveyAnswerRecord row) {
    Survey survey = surveyOf.get(row.getSheetId());
    if (survey == null) {
      return; // its sheet was refused already
    }
    Question question =
        survey
            .question(row.getQuestion())
            .orElseThrow(() -> new Invalid("invalid.answers.question", row.getQuestion()));
    Check.that(
        survey.accepts(question, Set.of(row.getValue())),
        "invalid.answers.scale",
        row.getQuestion());
  }

  private static String key(String code, int version) {
    return code + " " + version;
  }

  private interface Rule {
    void check(Element element);
  }

  private void each(String section, Rule rule) {
    for (Element element : document.of(section)) {
      try {
        rule.check(element);
      } catch (Invalid refused) {
        findings.add(element, refused);
      }
    }
  }
}
