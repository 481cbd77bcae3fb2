package fr.village.domain.survey;

import fr.village.domain.Check;
import fr.village.domain.reference.Label;

/**
 * One possible answer.
 *
 * @param value what is kept and scored, −100 to 1000; the key that chooses it is its place
 */
public record Choice(int value, Label label) {
  public Choice {
    Check.range("survey.choice", value, -100, 1000);
  }
}
