package fr.village.domain.survey;

import static fr.village.domain.survey.Surveys.scaled;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SkipLogicTest {
  /** a; b if a is 1 or 2; c if b is 3; d always. */
  private final Survey survey =
      Surveys.of(
          Surveys.fourWaves(),
          Surveys.scale("s", 1, 5),
          List.of(
              scaled("a", null),
              scaled("b", new AskedIf("a", Set.of(1, 2))),
              scaled("c", new AskedIf("b", Set.of(3))),
              scaled("d", null)),
          List.of());

  @ParameterizedTest
  @CsvSource({
    "'', a d",
    "a1, a b d",
    "a2 b3, a b c d",
    "a2 b4, a b d",
    "a5, a d",
    "a5 b3, a d", // b is skipped, so what hangs on it is too
    "b3, a d", // a was left blank
  })
  void asks(String answers, String expected) {
    assertThat(codes(SkipLogic.asked(survey, "entry", parse(answers))))
        .containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"a5 d1, true", "a1 d1, false", "a1 b1 d1, true", "a1 b3 d1, false", "'', false"})
  void isCompleteWhenAllThatIsAskedIsAnswered(String answers, boolean complete) {
    assertThat(SkipLogic.isComplete(survey, "entry", parse(answers))).isEqualTo(complete);
  }

  @Property
  void keepsAnswersOfAskedQuestionsOnlyAndIsThenDone(
      @ForAll("answers") Map<String, Set<Integer>> answers) {
    Map<String, Set<Integer>> kept = SkipLogic.kept(survey, "entry", answers);
    assertThat(codes(SkipLogic.asked(survey, "entry", kept))).containsAll(kept.keySet());
    assertThat(SkipLogic.kept(survey, "entry", kept)).isEqualTo(kept);
    assertThat(SkipLogic.asked(survey, "entry", kept))
        .isEqualTo(SkipLogic.asked(survey, "entry", answers));
  }

  @Property
  void asksInTheOrderOfThePaperAndNothingTwice(
      @ForAll("answers") Map<String, Set<Integer>> answers) {
    List<String> asked = codes(SkipLogic.asked(survey, "entry", answers));
    assertThat(asked).isSorted().doesNotHaveDuplicates();
    assertThat(new HashSet<>(asked)).contains("a", "d");
  }

  @Provide
  Arbitrary<Map<String, Set<Integer>>> answers() {
    return Arbitraries.maps(
        Arbitraries.of("a", "b", "c", "d"), Arbitraries.integers().between(1, 5).map(Set::of));
  }

  private static List<String> codes(List<Question> questions) {
    return questions.stream().map(Question::code).toList();
  }

  private static Map<String, Set<Integer>> parse(String text) {
    Map<String, Set<Integer>> answers = new java.util.HashMap<>();
    for (String one : text.isBlank() ? new String[0] : text.split(" ")) {
      answers.put(one.substring(0, 1), Set.of(Integer.parseInt(one.substring(1))));
    }
    return answers;
  }
}
