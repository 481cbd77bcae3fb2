package fr.village.anonymity.audit;

import fr.village.domain.reference.TableDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a family may be, over tables that are linked: one finest value of each, as far as the
 * identities allow. Numbered from 0.
 */
final class Combinations {
  /** Beyond, no program would end. */
  private static final int MOST = 2_000;

  private final List<TableDefinition> tables;
  private final List<List<String>> all;

  /**
   * @throws Unsolved when they are too many to be looked at
   */
  Combinations(List<TableDefinition> tables, List<Links.Identity> identities) throws Unsolved {
    this.tables = tables;
    List<List<String>> combined = List.of(List.of());
    for (TableDefinition table : tables) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> begun : combined) {
        for (String value : table.values()) {
          List<String> one = new ArrayList<>(begun);
          one.add(value);
          longer.add(one);
        }
      }
      combined = longer;
      if (combined.size() > MOST) {
        throw new Unsolved(Witness.Kind.NOT_PROVED, "too many combinations");
      }
    }
    this.all =
        combined.stream().filter(c -> identities.stream().allMatch(i -> allows(i, c))).toList();
  }

  int count() {
    return all.size();
  }

  /** The combinations with one of these values in a table. */
  Set<Integer> with(String table, Set<String> values) {
    int place = place(table);
    Set<Integer> with = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      if (values.contains(all.get(i).get(place))) {
        with.add(i);
      }
    }
    return with;
  }

  private boolean allows(Links.Identity identity, List<String> combination) {
    return identity.parts().stream()
            .filter(p -> place(p.table()) >= 0)
            .map(p -> p.values().contains(combination.get(place(p.table()))))
            .distinct()
            .count()
        <= 1;
  }

  private int place(String table) {
    for (int i = 0; i < tables.size(); i++) {
      if (tables.get(i).code().equals(table)) {
        return i;
      }
    }
    return -1;
  }
}
