package fr.village.domain.survey;

import fr.village.domain.Check;
import fr.village.domain.Invalid;
import fr.village.domain.reference.Unique;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What holds between the parts of a survey. */
final class SurveyRules {
  /** A cycle of leap years: the lengths of months repeat after it. */
  private static final LocalDate CALENDAR_FROM = LocalDate.of(2024, 1, 1);

  private static final int CALENDAR_DAYS = 4 * 365 + 1;

  private SurveyRules() {}

  static void check(
      String code,
      List<SurveyWave> waves,
      List<Scale> scales,
      List<Question> questions,
      List<Dimension> dimensions) {
    Unique.check(waves, SurveyWave::code, "invalid.survey.wave.twice", code);
    Unique.check(scales, Scale::code, "invalid.survey.scale.twice", code);
    Unique.check(questions, Question::code, "invalid.survey.question.twice", code);
    Unique.check(dimensions, Dimension::code, "invalid.survey.dimension.twice", code);
    Check.that(!waves.isEmpty() && !questions.isEmpty(), "invalid.survey.empty", code);
    checkWindows(waves);
    Map<String, Question> byCode = new HashMap<>();
    for (Question question : questions) {
      byCode.put(question.code(), question);
      checkScaleAndWaves(question, scales, waves);
    }
    SkipLogic.check(questions, scales);
    for (Dimension dimension : dimensions) {
      checkItems(dimension, byCode, scales);
    }
  }

  private static void checkWindows(List<SurveyWave> waves) {
    for (int i = 1; i < waves.size(); i++) {
      SurveyWave before = waves.get(i - 1);
      SurveyWave wave = waves.get(i);
      for (int day = 0; day < CALENDAR_DAYS; day++) {
        LocalDate entered = CALENDAR_FROM.plusDays(day);
        LocalDate closes = entered.plusMonths(before.months()).plusDays(before.daysAfter());
        LocalDate opens = entered.plusMonths(wave.months()).minusDays(wave.daysBefore());
        Check.that(
            closes.isBefore(opens), "invalid.survey.wave.overlap", wave.code(), before.code());
      }
    }
  }

  private static void checkScaleAndWaves(
      Question question, List<Scale> scales, List<SurveyWave> waves) {
    String scale = question.scale();
    Check.that(
        scale == null || Answerable.scale(scales, scale).isPresent(),
        "invalid.survey.question.scale",
        question.code(),
        scale == null ? "" : scale);
    for (String wave : question.waves().stream().sorted().toList()) {
      Check.that(
          waves.stream().anyMatch(w -> w.code().equals(wave)),
          "invalid.survey.question.wave",
          question.code(),
          wave);
    }
  }

  private static void checkItems(
      Dimension dimension, Map<String, Question> questions, List<Scale> scales) {
    Set<Range> ranges = new HashSet<>();
    for (Item item : dimension.items()) {
      Question question = questions.get(item.question());
      if (question == null) {
        throw new Invalid("invalid.survey.dimension.item", dimension.code(), item.question());
      }
      Check.that(
          question.type() != QuestionType.MULTIPLE,
          "invalid.survey.dimension.multiple",
          dimension.code(),
          item.question());
      ranges.add(Answerable.range(question, scales));
    }
    Check.that(ranges.size() == 1, "invalid.survey.dimension.ranges", dimension.code());
  }
}
