package fr.village.anonymity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Which family is in which tranche, while closings are being handled. */
final class Membership {
  private final Map<Integer, List<FamilyEntry>> frozen = new HashMap<>();
  private final List<FamilyEntry> waiting = new ArrayList<>();
  private final Map<String, Integer> assignments = new HashMap<>();

  /**
   * @throws LedgerDamaged when families are in a tranche the ledger does not have, or more of them
   *     than it froze: a ledger that does not belong to this notebook
   */
  Membership(Ledger ledger, List<FamilyEntry> families) {
    for (FamilyEntry family : families) {
      Integer tranche = family.tranche();
      if (tranche != null) {
        frozen.computeIfAbsent(tranche, k -> new ArrayList<>()).add(family);
      } else if (ledger.isLost(family.enrolledOn())) {
        assignments.put(family.key(), FamilyEntry.COUNTED_ELSEWHERE);
      } else {
        waiting.add(family);
      }
    }
    frozen.forEach(
        (number, members) -> {
          boolean known =
              number == FamilyEntry.COUNTED_ELSEWHERE
                  || (number > 0
                      && number <= ledger.tranches().size()
                      && members.size() <= ledger.tranches().get(number - 1).families());
          if (!known) {
            throw new LedgerDamaged("tranche " + number);
          }
        });
  }

  List<FamilyEntry> waitingAt(LocalDate closing) {
    return waiting.stream().filter(f -> !f.enrolledOn().isAfter(closing)).toList();
  }

  /** The members still present in the notebook. */
  List<FamilyEntry> of(int tranche) {
    return frozen.getOrDefault(tranche, List.of());
  }

  void freeze(int tranche, List<FamilyEntry> families) {
    frozen.put(tranche, families);
    waiting.removeAll(new HashSet<>(families));
    families.forEach(f -> assignments.put(f.key(), tranche));
  }

  Map<String, Integer> assignments() {
    return assignments;
  }
}
