package fr.village.domain.survey;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.Text;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One sheet: what one parent answered, or not, at one wave.
 *
 * @param survey code of the questionnaire
 * @param version the one it was answered under; it never changes afterwards
 * @param wave code of the wave
 * @param on the day it was answered or declined
 * @param answers values by question code: one value, or several of a multiple question; none when
 *     refused or put off, at least one otherwise
 * @throws fr.village.domain.Invalid {@code invalid.answers.*}
 */
public record SurveyAnswers(
    Id<SurveyAnswers> id,
    Id<Family> family,
    Id<Person> person,
    String survey,
    int version,
    String wave,
    LocalDate on,
    AnswerState state,
    SortedMap<String, Set<Integer>> answers) {

  /** Days after which one who said "not now" is asked again. */
  public static final int ASK_AGAIN_DAYS = 7;

  public SurveyAnswers {
    survey = Text.code("survey.code", survey);
    Check.range("survey.version", version, 1, 9999);
    wave = Text.code("survey.wave", wave);
    Check.date("answers.on", on);
    answers = copy(answers);
    Check.that(state.hasAnswers() != answers.isEmpty(), "invalid.answers.state");
  }

  /**
   * Holds the sheet against the questionnaire it was given under.
   *
   * @throws fr.village.domain.Invalid {@code invalid.answers.*}, naming the question
   */
  public void checkAgainst(Survey definition) {
    Check.that(
        definition.code().equals(survey) && definition.version() == version,
        "invalid.answers.survey",
        survey,
        Integer.toString(version));
    Check.that(definition.wave(wave).isPresent(), "invalid.answers.wave", survey, wave);
    answers.forEach(
        (code, values) -> {
          Question question =
              definition
                  .question(code)
                  .orElseThrow(() -> new Invalid("invalid.answers.question", code));
          Check.that(definition.accepts(question, values), "invalid.answers.scale", code);
        });
  }

  private static SortedMap<String, Set<Integer>> copy(Map<String, Set<Integer>> answers) {
    SortedMap<String, Set<Integer>> copy = new TreeMap<>();
    answers.forEach(
        (question, values) -> copy.put(Text.code("survey.question", question), Set.copyOf(values)));
    return Collections.unmodifiableSortedMap(copy);
  }
}
