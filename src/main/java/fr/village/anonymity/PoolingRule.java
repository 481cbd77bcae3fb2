package fr.village.anonymity;

import fr.village.domain.reference.PoolingBudget;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TableDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rule 12: once a tranche has its values in a sensitive table, the count of one of them leaves with
 * noise. Drawn once: a second draw would let the noise be averaged away. A reference set that later
 * pools other tables adds none to a tranche whose families have spent their ε.
 */
final class PoolingRule {
  private final ReferenceSet reference;
  private final PoolingNoise noise;

  PoolingRule(ReferenceSet reference, PoolingNoise noise) {
    this.reference = reference;
    this.noise = noise;
  }

  /** The values that are still to be drawn, in the order of the frozen tables. */
  List<PoolingValue> take(Ledger ledger) {
    Set<String> drawn = new HashSet<>();
    Map<Integer, Integer> spent = new HashMap<>();
    for (PoolingValue value : ledger.pooling()) {
      drawn.add(value.tranche() + " " + value.table());
      spent.merge(value.tranche(), 1, Integer::sum);
    }
    List<PoolingValue> values = new ArrayList<>();
    for (FrozenTable frozen : ledger.frozenTables()) {
      String value = poolValue(frozen.table());
      if (value == null
          || frozen.tranche() <= ledger.lostThrough()
          || !PoolingBudget.allows(spent.getOrDefault(frozen.tranche(), 0) + 1)
          || !drawn.add(frozen.tranche() + " " + frozen.table())) {
        continue;
      }
      spent.merge(frozen.tranche(), 1, Integer::sum);
      values.add(
          new PoolingValue(
              frozen.tranche(),
              frozen.table(),
              frozen.counts().getOrDefault(value, 0) + noise.next()));
    }
    return values;
  }

  private @org.jspecify.annotations.Nullable String poolValue(String table) {
    return reference.table(table).map(TableDefinition::poolValue).orElse(null);
  }
}
