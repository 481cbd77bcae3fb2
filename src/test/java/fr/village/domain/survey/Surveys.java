package fr.village.domain.survey;

import fr.village.domain.reference.Label;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Small questionnaires to test with. */
public final class Surveys {
  private Surveys() {}

  public static Label label(String text) {
    return new Label(text, text);
  }

  public static Scale scale(String code, int min, int max) {
    return new Scale(
        code,
        IntStream.rangeClosed(min, max).mapToObj(v -> new Choice(v, label("c" + v))).toList());
  }

  public static Question scaled(String code, @Nullable AskedIf askedIf) {
    return new Question(
        code, QuestionType.SCALE, label(code), Set.of(), "s", List.of(), null, null, null, askedIf);
  }

  public static SurveyWave wave(String code, int months, int before, int after, boolean atExit) {
    return new SurveyWave(code, label(code), months, before, after, atExit);
  }

  /** With four waves as the one shipped has. */
  public static List<SurveyWave> fourWaves() {
    return List.of(
        wave("entry", 0, 30, 45, false),
        wave("months3", 3, 21, 45, false),
        wave("months8", 8, 30, 45, false),
        wave("end", 12, 30, 90, true));
  }

  public static Survey of(
      List<SurveyWave> waves, Scale scale, List<Question> questions, List<Dimension> dimensions) {
    return new Survey(
        "test",
        1,
        label("t"),
        label("i"),
        label("th"),
        label("so"),
        label("li"),
        false,
        Respondent.EACH_PARENT,
        waves,
        List.of(scale),
        questions,
        dimensions);
  }
}
