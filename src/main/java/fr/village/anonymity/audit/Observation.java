package fr.village.anonymity.audit;

import java.util.List;

/**
 * Counts that left: so many families of these tranches in each cell of a grouping.
 *
 * @param grouping its number in the system
 * @param counts in the order of the cells
 */
record Observation(int grouping, Span span, List<Integer> counts) {
  Observation {
    counts = List.copyOf(counts);
  }
}
