package fr.village.anonymity;

import fr.village.domain.reference.Floors;
import java.util.stream.Stream;

/**
 * Rule 7: mean and standard deviation leave only where, in each of the three distributions, enough
 * respondents are off the most frequent score. With 22 respondents of whom 21 said the same, mean,
 * standard deviation and n would give back what the last one said. A window that fails joins the
 * next.
 */
class ScoreRule {
  private final Floors floors;

  ScoreRule(Floors floors) {
    this.floors = floors;
  }

  boolean passes(FrozenScore window) {
    return Stream.of(window.before(), window.after(), window.change())
        .allMatch(d -> d.offMode() >= floors.sensitive());
  }
}
