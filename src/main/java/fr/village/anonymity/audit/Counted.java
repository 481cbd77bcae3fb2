package fr.village.anonymity.audit;

import java.util.List;

/**
 * What left of a grouping once.
 *
 * @param counts families in the order of its cells
 */
record Counted(Span span, List<Integer> counts) {
  Counted {
    counts = List.copyOf(counts);
  }
}
