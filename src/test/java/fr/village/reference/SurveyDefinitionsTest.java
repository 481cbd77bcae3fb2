package fr.village.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.survey.Dimension;
import fr.village.domain.survey.Question;
import fr.village.domain.survey.QuestionType;
import fr.village.domain.survey.ScoreRange;
import fr.village.domain.survey.Scoring;
import fr.village.domain.survey.Survey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SurveyDefinitionsTest {
  @Nested
  @DisplayName("The questionnaire shipped")
  final class BuiltIn {
    private final Survey survey = SurveyDefinitions.builtIn();

    @Test
    void fitsItsSchema() {
      assertThat(SurveyDefinitions.load(SurveyDefinitions.builtInText())).isEqualTo(survey);
    }

    @Test
    void measuresWhatTheFieldSpeaksOf() {
      assertThat(survey.dimensions())
          .extracting(Dimension::code)
          .contains(
              "isolation", "calm", "confidence", "stress", "observing", "distress", "satisfaction");
      assertThat(survey.question("continue")).isPresent();
      assertThat(survey.dimensions())
          .filteredOn(Dimension::sensitive)
          .extracting(Dimension::code)
          .containsExactlyInAnyOrder("isolation", "distress", "less_isolated");
    }

    @Test
    void asksOnArrivalNothingThatOnlyTimeCanTell() {
      assertThat(survey.questionsAt("entry"))
          .extracting(Question::code)
          .noneMatch(c -> c.startsWith("since.") || c.startsWith("continue"))
          .contains("isolation.talk");
    }

    @Test
    void asksNothingOfNineChoicesOrMoreThanAKeyHas() {
      assertThat(survey.questions())
          .allMatch(q -> q.type() == QuestionType.NUMBER || survey.choicesOf(q).size() <= 5);
    }

    @Test
    void fillsTwoPagesAtMost() {
      assertThat(survey.waves()).allMatch(w -> survey.questionsAt(w.code()).size() <= 30);
    }
  }

  @Nested
  @DisplayName("Another instrument, by its file alone: five items of 0–5, times 4, low up to 50")
  final class ByFileAlone {
    private final Survey survey = SurveyDefinitions.load(five());
    private final Dimension index = survey.dimension("index").orElseThrow();

    @Test
    void goesFrom0To100() {
      assertThat(Scoring.range(survey, index)).isEqualTo(new ScoreRange(0, 100));
    }

    /** Counted by hand; "-" is an item left blank. */
    @ParameterizedTest
    @CsvSource({
      "0 0 0 0 0, 0, true",
      "5 5 5 5 5, 100, false",
      "3 2 3 2 2, 48, true", // 12 × 4
      "3 3 3 2 2, 52, false", // 13 × 4
      "2 2 3 3 -, 50, true", // 10 of four: 12.5 of five, × 4
      "5 4 - 3 1, 65, false", // 13 of four: 16.25 of five, × 4
      "5 5 5 - -, , ", // three of the four it needs
    })
    void scores(String answers, @Nullable Double expected, @Nullable Boolean low) {
      OptionalDouble score = Scoring.score(survey, index, answers(answers));
      if (expected == null) {
        assertThat(score).isEmpty();
      } else {
        assertThat(score).hasValue(expected);
        assertThat(index.isLow(expected)).isEqualTo(low);
      }
    }

    private static Map<String, Set<Integer>> answers(String typed) {
      Map<String, Set<Integer>> answers = new HashMap<>();
      String[] values = typed.split(" ");
      for (int i = 0; i < values.length; i++) {
        if (!values[i].equals("-")) {
          answers.put("q" + (i + 1), Set.of(Integer.parseInt(values[i])));
        }
      }
      return answers;
    }
  }

  /**
   * Something replaced in the questionnaire shipped, after a marker; then the line is that of the
   * change, or of another place that is named.
   */
  @ParameterizedTest(name = "{1} → {2}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        " | \"version\": 1, | \"version\": 1 | reference.json.syntax | \"title\"",
        " | \"version\": 1, | \"version\": 0, | reference.json.value | ",
        " | \"version\": 1, | | reference.json.missing | <1>",
        " | \"sensitive\": true, | \"sensitive\": true, \"note\": \"\", | reference.json.unknown |"
            + " ",
        "\"questions\": | , \"en\": \"Has your baby been born yet?\" | |"
            + " reference.json.missing | ",
        "\"scales\": | \"fr\": \"Jamais\" | \"fr\": \"\" | reference.json.value | ",
        "\"scales\": | \"fr\": \"Jamais\" | \"fr\": \" \" | invalid.reference.label | ",
        "\"questions\": | \"type\": \"single\" | \"type\": \"text\" | reference.json.value | ",
        "\"isolation.talk\" | \"scale\": \"frequency\" | \"scale\": \"mood\" |"
            + " invalid.survey.question.scale | <talk>",
        "\"questions\": | \"code\": \"isolation.alone\" | \"code\": \"isolation.talk\" |"
            + " invalid.survey.question.twice | ",
        "\"scales\": | \"code\": \"agreement\" | \"code\": \"frequency\" |"
            + " invalid.survey.scale.twice | ",
        "\"dimensions\": | \"code\": \"calm\" | \"code\": \"isolation\" |"
            + " invalid.survey.dimension.twice | ",
        "\"waves\": | \"code\": \"months8\" | \"code\": \"entry\" |"
            + " invalid.survey.wave.twice | ",
        "\"code\": \"months8\" | \"months\": 8 | \"months\": 4 |"
            + " invalid.survey.wave.overlap | <months8>",
        "\"dimensions\": | \"question\": \"isolation.alone\" | \"question\": \"isolation.none\" |"
            + " invalid.survey.dimension.item | <isolation>",
        "\"dimensions\": | \"question\": \"isolation.alone\" | \"question\": \"continue.how\" |"
            + " invalid.survey.dimension.multiple | <isolation>",
        "\"dimensions\": | \"question\": \"isolation.alone\" | \"question\": \"contacts\" |"
            + " invalid.survey.dimension.ranges | <isolation>",
        "\"dimensions\": | \"minimumAnswers\": 2 | \"minimumAnswers\": 4 |"
            + " invalid.survey.dimension.minimum | <isolation>",
        "\"continue.how\" | \"question\": \"continue\" | \"question\": \"continue.how\" |"
            + " invalid.survey.question.skip.cycle | <how>",
        "\"continue.how\" | \"question\": \"continue\" | \"question\": \"nothing\" |"
            + " invalid.survey.question.skip.unknown | <how>",
        "\"continue.how\" | \"values\": [2, 4] | \"values\": [2, 9] |"
            + " invalid.survey.question.skip.value | <how>",
        "\"calm.long_days\" | \"question\": \"born\" | \"question\": \"continue\" |"
            + " invalid.survey.question.skip.later | \"calm.long_days\"",
        "\"questions\": | \"waves\": [\"months3\" | \"waves\": [\"months4\" |"
            + " invalid.survey.question.wave | <since>",
        "\"code\": \"contacts\" | \"max\": 50 | \"max\": 0 |"
            + " invalid.survey.question.numbers | \"code\": \"contacts\"",
        "\"code\": \"contacts\" | \"type\": \"number\" | \"type\": \"single\" |"
            + " invalid.survey.question.shape | \"code\": \"contacts\""
      })
  void refusesNamingTheLine(
      @Nullable String after,
      String from,
      @Nullable String to,
      String reason,
      @Nullable String of) {
    String text = SurveyDefinitions.builtInText();
    int at = text.indexOf(from, after == null ? 0 : text.indexOf(after));
    assertThat(at).isNotNegative();
    String changed =
        text.substring(0, at) + (to == null ? "" : to) + text.substring(at + from.length());
    int questions = changed.indexOf("\"questions\":");
    int dimensions = changed.indexOf("\"dimensions\":");
    int named =
        switch (of) {
          case null -> at;
          case "<1>" -> 0;
          case "<talk>" -> changed.indexOf("\"code\": \"isolation.talk\"");
          case "<months8>" -> changed.indexOf("\"code\": \"months8\"");
          case "<isolation>" -> changed.indexOf("\"code\": \"isolation\"", dimensions);
          case "<how>" -> changed.indexOf("\"code\": \"continue.how\"");
          case "<since>" -> changed.indexOf("\"code\": \"since.less_alone\"", questions);
          default -> changed.indexOf(of);
        };
    assertThatThrownBy(() -> SurveyDefinitions.load(changed))
        .isInstanceOfSatisfying(
            ReferenceRefused.class,
            e -> {
              assertThat(e.reason()).isEqualTo(reason);
              assertThat(e.line()).isEqualTo(lineAt(changed, named));
            });
  }

  @Test
  void refusesALongCycleToo() {
    String cycle =
        five()
            .replace(
                "\"scale\": \"days\"},\n    {\"code\": \"q2\"",
                on("q3") + "},\n    {\"code\": \"q2\"")
            .replace(
                "\"scale\": \"days\"},\n    {\"code\": \"q3\"",
                on("q1") + "},\n    {\"code\": \"q3\"")
            .replace(
                "\"scale\": \"days\"},\n    {\"code\": \"q4\"",
                on("q2") + "},\n    {\"code\": \"q4\"");
    assertThatThrownBy(() -> SurveyDefinitions.load(cycle))
        .isInstanceOfSatisfying(
            ReferenceRefused.class,
            e -> assertThat(e.reason()).isEqualTo("invalid.survey.question.skip.cycle"));
  }

  private static String on(String question) {
    return "\"scale\": \"days\", \"askedIf\": {\"question\": \""
        + question
        + "\", \"values\": [1]}";
  }

  private static int lineAt(String text, int position) {
    return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
  }

  private static String five() {
    try (InputStream in =
        Objects.requireNonNull(
            SurveyDefinitionsTest.class.getResourceAsStream("five-items.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
