package fr.village.anonymity;

import fr.village.domain.reference.Floors;
import java.util.List;

/**
 * When a number of people may leave. A sum over 15 families can still tell about one: 16 children
 * of 15 families are one pair of twins, and a single father taking part is a count of 1. A sum
 * follows from the table "families by number of people: 0, 1, 2, 3 or more" but for what the open
 * class shares out among its members; so it leaves only when that table itself would pass rule 1c
 * as an ordinary one: each class empty or large enough. A window that fails joins the next.
 */
class SumRule {
  private final Floors floors;

  SumRule(Floors floors) {
    this.floors = floors;
  }

  /** Takes the families of a window by their number of people. */
  boolean passes(List<Integer> classes) {
    return classes.stream().allMatch(n -> n == 0 || n >= floors.ordinary());
  }
}
