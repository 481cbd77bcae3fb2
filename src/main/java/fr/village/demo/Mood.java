package fr.village.demo;

import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Situation;
import fr.village.domain.survey.Dimension;
import fr.village.domain.survey.Item;
import fr.village.domain.survey.Question;
import fr.village.domain.survey.QuestionType;
import fr.village.domain.survey.Range;
import fr.village.domain.survey.SkipLogic;
import fr.village.domain.survey.Survey;
import fr.village.domain.survey.SurveyWave;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How one parent answers: where they came from, and what months in a group changed. */
final class Mood {
  /** After so many months all there is to gain is gained. */
  private static final double FULL_MONTHS = 8;

  private static final double NOISE = 0.45;

  private final Survey survey;
  private final Chance chance;
  private final FamilyFile file;
  private final Parent parent;
  private final boolean shortStay;
  private final Outcomes outcomes;

  /**
   * @param shortStay the family left before three months
   */
  Mood(
      Survey survey,
      Chance chance,
      FamilyFile file,
      Parent parent,
      boolean shortStay,
      Outcomes outcomes) {
    this.survey = survey;
    this.chance = chance;
    this.file = file;
    this.parent = parent;
    this.shortStay = shortStay;
    this.outcomes = outcomes;
  }

  /**
   * Answers in the order of the paper.
   *
   * @param complete whether all is answered; else the first half
   */
  Map<String, Set<Integer>> answers(SurveyWave wave, LocalDate on, boolean complete) {
    Map<String, Set<Integer>> answers = new HashMap<>();
    int last = survey.questionsAt(wave.code()).size();
    int until = complete ? last : last / 2;
    for (Question question : survey.questionsAt(wave.code()).subList(0, until)) {
      if (SkipLogic.asked(survey, wave.code(), answers).contains(question)) {
        answers.put(question.code(), answer(question, wave, on));
      }
    }
    return answers;
  }

  private Set<Integer> answer(Question question, SurveyWave wave, LocalDate on) {
    return switch (question.code()) {
      case "born" -> Set.of(file.children().stream().anyMatch(c -> c.isBorn(on)) ? 1 : 2);
      case "since.less_alone" -> agrees(outcomes.lessIsolated().contains(parent.id()));
      case "since.observing" -> agrees(outcomes.observing().contains(parent.id()));
      case "since.calmer", "since.more_confident" ->
          agrees(!shortStay || outcomes.calmer().contains(parent.id()));
      case "contacts" -> Set.of(Math.max(0, (int) Math.round(chance.normal(2.5, 1.8))));
      case "continue" -> Set.of(Integer.parseInt(chance.weighted("1:82 2:9 3:4 4:5")));
      default ->
          question.type() == QuestionType.MULTIPLE
              ? wishes(question)
              : Set.of(within(survey.rangeOf(question), scored(question, wave)));
    };
  }

  private Set<Integer> agrees(boolean yes) {
    return Set.of(Integer.parseInt(chance.weighted(yes ? "4:45 5:55" : "2:30 3:70")));
  }

  private Set<Integer> wishes(Question question) {
    List<Integer> values = survey.choicesOf(question).stream().map(c -> c.value()).toList();
    int first = chance.oneOf(values);
    int second = chance.oneOf(values);
    return first == second ? Set.of(first) : Set.of(first, second);
  }

  private double scored(Question question, SurveyWave wave) {
    for (Dimension dimension : survey.dimensions()) {
      for (Item item : dimension.items()) {
        if (item.question().equals(question.code())) {
          double level = level(dimension, wave);
          Range range = survey.rangeOf(question);
          return item.reversed() ? range.min() + range.max() - level : level;
        }
      }
    }
    return chance.normal(4.4, 0.6);
  }

  /** Between 1 and 5, as the questionnaire shipped has it. */
  private double level(Dimension dimension, SurveyWave wave) {
    double gained = Math.min(1, wave.months() / FULL_MONTHS);
    double gain = outcomes.lessIsolated().contains(parent.id()) ? gained : 0.3 * gained;
    return switch (dimension.code()) {
      case "isolation" -> (isolated() ? 4.1 : 2.3) - (isolated() ? 1.4 : 0.5) * gain;
      case "distress" -> (distressed() ? 3.9 : 2.1) - (distressed() ? 1.2 : 0.3) * gain;
      case "stress" -> 3.3 - 0.7 * gained;
      case "calm" -> 3.1 + 0.9 * gained;
      case "confidence" -> 3.0 + 1.0 * gained;
      case "observing" -> 2.9 + 1.1 * gained;
      default -> 4.4;
    };
  }

  private boolean isolated() {
    Situation situation = file.situation();
    return situation != null && situation.isolated().getOrDefault(parent.id(), false);
  }

  private boolean distressed() {
    Situation situation = file.situation();
    return situation != null
        && Boolean.TRUE.equals(situation.distress())
        && file.parents().getFirst().equals(parent);
  }

  private int within(Range range, double level) {
    return (int) Math.clamp(Math.round(chance.normal(level, NOISE)), range.min(), range.max());
  }
}
