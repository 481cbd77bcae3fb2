package fr.village.store.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Rows by table, by their number in it. */
final class ChangedRows {
  static final ChangedRows NONE = new ChangedRows();

  private final Map<String, Set<Long>> byTable = new HashMap<>();
  private int count;

  void add(String table, long row) {
    if (byTable.computeIfAbsent(table, t -> new HashSet<>()).add(row)) {
      count++;
    }
  }

  int count() {
    return count;
  }

  boolean isEmpty(Table<?> table) {
    return !byTable.containsKey(table.getName());
  }

  /** Holds for those of a table. */
  Condition of(Table<?> table) {
    return DSL.field("rowid", Long.class).in(byTable.getOrDefault(table.getName(), Set.of()));
  }
}
