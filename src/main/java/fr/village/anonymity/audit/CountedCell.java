package fr.village.anonymity.audit;

import java.util.Set;

/**
 * A cell whose families somebody might count.
 *
 * @param values numbers of the finest values it unites
 * @param floor k: counts of 1 to k − 1 must stay uncertain
 */
record CountedCell(String code, Set<Integer> values, int floor) {
  CountedCell {
    values = Set.copyOf(values);
  }
}
