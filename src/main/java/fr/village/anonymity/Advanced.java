package fr.village.anonymity;

import java.util.Map;

/**
 * A ledger after its closings, and the tranche numbers to write on families; both are saved in one
 * transaction, before the file gets its name.
 *
 * @param assignments family key → tranche number, or {@link FamilyEntry#COUNTED_ELSEWHERE}; only
 *     families whose number changes
 */
public record Advanced(Ledger ledger, Map<String, Integer> assignments) {
  public Advanced {
    assignments = Map.copyOf(assignments);
  }
}
