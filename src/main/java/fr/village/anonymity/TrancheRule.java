package fr.village.anonymity;

import fr.village.domain.reference.Floors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rule 0b: a tranche holds enough families, and enough of them outside every one peer group, so
 * that a parent who knows her whole group is still before unknown families. A family in several
 * groups is inside each of them; a family of no group is outside all.
 */
class TrancheRule {
  private final Floors floors;

  TrancheRule(Floors floors) {
    this.floors = floors;
  }

  boolean allows(List<FamilyEntry> families) {
    Map<String, Integer> members = new HashMap<>();
    families.forEach(f -> f.groups().forEach(g -> members.merge(g, 1, Integer::sum)));
    return families.size() >= floors.tranche()
        && members.values().stream()
            .allMatch(inside -> families.size() - inside >= floors.outsideGroup());
  }
}
