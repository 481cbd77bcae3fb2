package fr.village.domain.survey;

import fr.village.domain.Check;
import fr.village.domain.Text;
import java.util.List;

/**
 * Ordered choices that several questions share.
 *
 * @param choices 2 to 9, so that each has a key; values rise from one to the next
 * @throws fr.village.domain.Invalid {@code invalid.survey.scale.*}
 */
public record Scale(String code, List<Choice> choices) {
  public Scale {
    code = Text.code("survey.scale", code);
    choices = List.copyOf(choices);
    Check.that(choices.size() >= 2 && choices.size() <= 9, "invalid.survey.scale.size", code);
    for (int i = 1; i < choices.size(); i++) {
      Check.that(
          choices.get(i).value() > choices.get(i - 1).value(), "invalid.survey.scale.order", code);
    }
  }
}
