package fr.village.domain.survey;

import fr.village.domain.Text;

/**
 * A question as part of a dimension.
 *
 * @param reversed the answer counts the other way round: smallest + greatest − answer
 */
public record Item(String question, boolean reversed) {
  public Item {
    question = Text.code("survey.question", question);
  }
}
