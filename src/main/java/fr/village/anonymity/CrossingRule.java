package fr.village.anonymity;

import fr.village.domain.reference.Floors;
import java.util.Map;

/** Rule 5: every cell of a two-way table is large enough, none of them empty. */
class CrossingRule {
  private final Floors floors;

  CrossingRule(Floors floors) {
    this.floors = floors;
  }

  boolean passes(Map<CrossingCell, Integer> cells) {
    return cells.values().stream().allMatch(n -> n >= floors.sensitive());
  }
}
