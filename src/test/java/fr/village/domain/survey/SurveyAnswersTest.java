package fr.village.domain.survey;

import static fr.village.domain.survey.Surveys.label;
import static fr.village.domain.survey.Surveys.scaled;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.Id;
import fr.village.domain.Invalid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SurveyAnswersTest {
  private final Survey survey =
      Surveys.of(
          Surveys.fourWaves(),
          Surveys.scale("s", 1, 5),
          List.of(
              scaled("a", null),
              new Question(
                  "n",
                  QuestionType.NUMBER,
                  label("n"),
                  Set.of(),
                  null,
                  List.of(),
                  2,
                  9,
                  null,
                  null),
              new Question(
                  "m",
                  QuestionType.MULTIPLE,
                  label("m"),
                  Set.of(),
                  null,
                  List.of(new Choice(1, label("x")), new Choice(2, label("y"))),
                  null,
                  null,
                  null,
                  null)),
          List.of());

  @Test
  void takesWhatIsOnTheScale() {
    assertThatCode(
            () ->
                given("entry", Map.of("a", Set.of(5), "n", Set.of(2), "m", Set.of(1, 2)))
                    .checkAgainst(survey))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesWhatIsNot() {
    refused("invalid.answers.scale", "entry", Map.of("a", Set.of(6)));
    refused("invalid.answers.scale", "entry", Map.of("a", Set.of(1, 2)));
    refused("invalid.answers.scale", "entry", Map.of("a", Set.of()));
    refused("invalid.answers.scale", "entry", Map.of("n", Set.of(1)));
    refused("invalid.answers.scale", "entry", Map.of("n", Set.of(10)));
    refused("invalid.answers.scale", "entry", Map.of("m", Set.of(2, 3)));
    refused("invalid.answers.question", "entry", Map.of("z", Set.of(1)));
    refused("invalid.answers.wave", "later", Map.of("a", Set.of(1)));
  }

  @ParameterizedTest
  @EnumSource(AnswerState.class)
  void hasAnswersExactlyWhenItSaysSo(AnswerState state) {
    Map<String, Set<Integer>> wrong = state.hasAnswers() ? Map.of() : Map.of("a", Set.of(1));
    assertThatThrownBy(() -> sheet("entry", state, wrong))
        .isInstanceOfSatisfying(Invalid.class, e -> key(e, "invalid.answers.state"));
  }

  private void refused(String key, String wave, Map<String, Set<Integer>> answers) {
    assertThatThrownBy(() -> given(wave, answers).checkAgainst(survey))
        .isInstanceOfSatisfying(Invalid.class, e -> key(e, key));
  }

  private static void key(Invalid e, String key) {
    org.assertj.core.api.Assertions.assertThat(e.key()).isEqualTo(key);
  }

  private static SurveyAnswers given(String wave, Map<String, Set<Integer>> answers) {
    return sheet(wave, AnswerState.PARTIAL, answers);
  }

  private static SurveyAnswers sheet(
      String wave, AnswerState state, Map<String, Set<Integer>> answers) {
    return new SurveyAnswers(
        new Id<>(new UUID(0, 1)),
        new Id<>(new UUID(0, 2)),
        new Id<>(new UUID(0, 3)),
        "test",
        1,
        wave,
        LocalDate.of(2026, 1, 10),
        state,
        new TreeMap<>(answers));
  }
}
