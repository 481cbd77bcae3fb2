package fr.village.domain.survey;

import fr.village.domain.Text;
import java.util.Set;

/**
 * When a question is asked: only if an earlier one was answered with one of the values; otherwise
 * it is skipped.
 *
 * @param question code of the earlier question
 * @param values at least one
 */
public record AskedIf(String question, Set<Integer> values) {
  public AskedIf {
    question = Text.code("survey.question", question);
    values = Set.copyOf(values);
  }
}
