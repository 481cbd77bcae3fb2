package fr.village.domain.survey;

import fr.village.domain.Check;
import fr.village.domain.Text;
import fr.village.domain.reference.Label;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One question, in its place on the paper.
 *
 * @param waves codes of the waves it is asked at; none named: at every one
 * @param scale code of the scale, of a {@code SCALE} question only
 * @param choices its own choices, 2 to 9 of different values, of {@code SINGLE} and {@code
 *     MULTIPLE} only
 * @param min smallest number, of {@code NUMBER} only, 0 or more
 * @param max greatest number, of {@code NUMBER} only, 9999 or less
 * @param unit what the number counts, said beside it
 * @param askedIf null: always asked
 * @throws fr.village.domain.Invalid {@code invalid.survey.question.*}
 */
public record Question(
    String code,
    QuestionType type,
    Label text,
    Set<String> waves,
    @Nullable String scale,
    List<Choice> choices,
    @Nullable Integer min,
    @Nullable Integer max,
    @Nullable Label unit,
    @Nullable AskedIf askedIf) {

  @SuppressWarnings("ConstantValue") // a file may leave the lists out
  public Question {
    code = Text.code("survey.question", code);
    waves = waves == null ? Set.of() : Set.copyOf(waves);
    choices = choices == null ? List.of() : List.copyOf(choices);
    boolean own = type == QuestionType.SINGLE || type == QuestionType.MULTIPLE;
    Check.that(
        (type == QuestionType.SCALE) == (scale != null)
            && own != choices.isEmpty()
            && (type == QuestionType.NUMBER) == (min != null)
            && (type == QuestionType.NUMBER) == (max != null)
            && (type == QuestionType.NUMBER || unit == null),
        "invalid.survey.question.shape",
        code);
    if (own) {
      Check.that(
          choices.size() >= 2
              && choices.size() <= 9
              && choices.stream().map(Choice::value).distinct().count() == choices.size(),
          "invalid.survey.question.choices",
          code);
    }
    if (min != null && max != null) {
      Check.that(0 <= min && min < max && max <= 9999, "invalid.survey.question.numbers", code);
    }
  }

  /** Whether it is on the paper of a wave. */
  public boolean isAt(String wave) {
    return waves.isEmpty() || waves.contains(wave);
  }
}
