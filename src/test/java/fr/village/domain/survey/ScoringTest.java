package fr.village.domain.survey;

import static fr.village.domain.survey.Surveys.label;
import static fr.village.domain.survey.Surveys.scaled;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScoringTest {
  /** Scale 1–5; a and b count straight, c reversed; computed by hand. */
  @ParameterizedTest
  @CsvSource({
    "MEAN, 1, 3, 2 4 1, 3.6667", // 2 + 4 + 5 = 11 of 3
    "MEAN, 1, 2, 2 - 1, 3.5", // 2 + 5 of 2
    "MEAN, 1, 2, - - 1, ",
    "MEAN, 10, 1, - - 2, 40", // 4 × 10
    "SUM, 1, 3, 1 1 5, 3",
    "SUM, 1, 3, 5 5 1, 15",
    "SUM, 1, 2, 4 - 4, 9", // 4 + 2 = 6 of 2: 9 of 3
    "SUM, 2.5, 1, 3 - -, 22.5", // 9 × 2.5
    "SUM, 1, 1, - - -, ",
  })
  void scores(
      ScoreMethod method, double factor, int minimum, String typed, @Nullable Double expected) {
    Dimension dimension = dimension(method, factor, minimum, true, null, null);
    Map<String, Set<Integer>> answers = new HashMap<>();
    String[] values = typed.split(" ");
    for (int i = 0; i < 3; i++) {
      if (!values[i].equals("-")) {
        answers.put(List.of("a", "b", "c").get(i), Set.of(Integer.parseInt(values[i])));
      }
    }
    var score = Scoring.score(survey(dimension), dimension, answers);
    if (expected == null) {
      assertThat(score).isEmpty();
    } else {
      assertThat(score).hasValue(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "true, 3, 3.5, IMPROVED",
    "true, 3, 3.4, SAME",
    "true, 3, 2.6, SAME",
    "true, 3, 2.5, WORSE",
    "false, 3, 2.5, IMPROVED",
    "false, 3, 3.5, WORSE",
    "true, 2.6667, 3.1667, IMPROVED",
  })
  void readsAChangeFromItsThresholdOn(boolean higher, double before, double after, Change change) {
    assertThat(dimension(ScoreMethod.MEAN, 1, 1, higher, null, 0.5).change(before, after))
        .isEqualTo(change);
  }

  @Test
  void readsNoChangeWithoutAThreshold() {
    assertThat(dimension(ScoreMethod.MEAN, 1, 1, true, null, null).change(1, 5)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"true, 2, true", "true, 2.1, false", "false, 2, true", "false, 1.9, false"})
  void takesTheLineItselfForLow(boolean higher, double score, boolean low) {
    assertThat(dimension(ScoreMethod.MEAN, 1, 1, higher, 2.0, null).isLow(score)).isEqualTo(low);
  }

  @Property
  void staysWithinItsRange(
      @ForAll("answers") Map<String, Set<Integer>> answers, @ForAll ScoreMethod method) {
    Dimension dimension = dimension(method, 4, 1, true, null, null);
    ScoreRange range = Scoring.range(survey(dimension), dimension);
    Scoring.score(survey(dimension), dimension, answers)
        .ifPresent(score -> assertThat(score).isBetween(range.min(), range.max()));
  }

  @Property
  void isThereExactlyFromTheMinimumOfAnswersOn(
      @ForAll("answers") Map<String, Set<Integer>> answers) {
    Dimension dimension = dimension(ScoreMethod.SUM, 1, 2, true, null, null);
    assertThat(Scoring.score(survey(dimension), dimension, answers).isPresent())
        .isEqualTo(answers.size() >= 2);
  }

  @Property
  void doesNotMoveWhenAMissingItemIsFilledWithTheMeanOfTheOthers(
      @ForAll("value") int both, @ForAll ScoreMethod method) {
    Dimension dimension = dimension(method, 1, 2, true, null, null);
    Map<String, Set<Integer>> two = Map.of("a", Set.of(both), "b", Set.of(both));
    Map<String, Set<Integer>> all = new HashMap<>(two);
    all.put("c", Set.of(6 - both));
    assertThat(Scoring.score(survey(dimension), dimension, two))
        .isEqualTo(Scoring.score(survey(dimension), dimension, all));
  }

  @Property
  void growsWithAStraightItemAndFallsWithAReversedOne(
      @ForAll("value") int a, @ForAll("value") int c) {
    Dimension dimension = dimension(ScoreMethod.SUM, 1, 1, true, null, null);
    Survey survey = survey(dimension);
    Map<String, Set<Integer>> answers = Map.of("a", Set.of(a), "b", Set.of(3), "c", Set.of(c));
    assertThat(Scoring.score(survey, dimension, answers)).hasValue(a + 3 + 6 - c);
  }

  @Property
  void changeThereIsTheOppositeOfChangeBack(
      @ForAll("value") int before, @ForAll("value") int after, @ForAll boolean higher) {
    Dimension dimension = dimension(ScoreMethod.MEAN, 1, 1, higher, null, 1.0);
    Change there = dimension.change(before, after);
    Change back = dimension.change(after, before);
    assertThat(back)
        .isEqualTo(
            there == Change.SAME
                ? Change.SAME
                : there == Change.WORSE ? Change.IMPROVED : Change.WORSE);
  }

  @Provide
  Arbitrary<Integer> value() {
    return Arbitraries.integers().between(1, 5);
  }

  @Provide
  Arbitrary<Map<String, Set<Integer>>> answers() {
    return Arbitraries.maps(
        Arbitraries.of("a", "b", "c"), Arbitraries.integers().between(1, 5).map(Set::of));
  }

  private static Survey survey(Dimension dimension) {
    return Surveys.of(
        Surveys.fourWaves(),
        Surveys.scale("s", 1, 5),
        List.of(scaled("a", null), scaled("b", null), scaled("c", null)),
        List.of(dimension));
  }

  private static Dimension dimension(
      ScoreMethod method,
      double factor,
      int minimum,
      boolean higher,
      @Nullable Double low,
      @Nullable Double change) {
    return new Dimension(
        "d",
        label("d"),
        List.of(new Item("a", false), new Item("b", false), new Item("c", true)),
        method,
        factor,
        minimum,
        higher,
        low,
        null,
        change,
        false);
  }
}
