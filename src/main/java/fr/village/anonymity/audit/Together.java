package fr.village.anonymity.audit;

import fr.village.domain.reference.TableDefinition;
import java.util.List;
import java.util.Set;

/**
 * Tables that have to be looked at in one system.
 *
 * @param audited codes of those whose counts are judged; the others only tell something of them
 */
record Together(List<TableDefinition> tables, Set<String> audited) {
  Together {
    tables = List.copyOf(tables);
    audited = Set.copyOf(audited);
  }

  boolean has(String table) {
    return tables.stream().anyMatch(t -> t.code().equals(table));
  }
}
