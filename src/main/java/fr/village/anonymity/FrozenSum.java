package fr.village.anonymity;

import java.util.List;

/**
 * A number of people over one tranche, taken once.
 *
 * @param total people
 * @param families families by their number of people: 0, 1, 2, 3 or more; decides when the total
 *     may leave and never leaves itself
 */
public record FrozenSum(int tranche, String sum, int total, List<Integer> families) {
  /** Classes of families by number of people, the last one open. */
  static final int CLASSES = 4;

  public FrozenSum {
    families = List.copyOf(families);
    if (families.size() != CLASSES) {
      throw new IllegalArgumentException("classes of a frozen sum");
    }
  }
}
