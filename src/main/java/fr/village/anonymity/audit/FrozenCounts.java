package fr.village.anonymity.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The true counts of a grouping, where the notebook knows them.
 *
 * @param byTranche families by cell, of each tranche known
 */
record FrozenCounts(Map<Integer, int[]> byTranche) {
  static final FrozenCounts NONE = new FrozenCounts(Map.of());

  /**
   * @param frozen families by key, of each tranche known; a key that is missing leaves the tranche
   *     unknown
   * @param cells the keys each cell unites
   */
  static <K> FrozenCounts of(
      Map<Integer, Map<K, Integer>> frozen, List<? extends Collection<K>> cells) {
    Map<Integer, int[]> byTranche = new HashMap<>();
    frozen.forEach(
        (tranche, counts) -> {
          if (cells.stream().allMatch(keys -> counts.keySet().containsAll(keys))) {
            byTranche.put(
                tranche,
                cells.stream()
                    .mapToInt(keys -> keys.stream().mapToInt(k -> counts.getOrDefault(k, 0)).sum())
                    .toArray());
          }
        });
    return new FrozenCounts(byTranche);
  }

  OptionalInt of(int cell, int tranche) {
    int[] counts = byTranche.get(tranche);
    return counts == null ? OptionalInt.empty() : OptionalInt.of(counts[cell]);
  }
}
