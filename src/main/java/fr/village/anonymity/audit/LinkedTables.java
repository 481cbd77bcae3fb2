package fr.village.anonymity.audit;

import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TableDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which tables have to be looked at together.
 *
 * <p>The tables of a crossing: their values are combined. The tables of an identity share a part,
 * and nothing else: once the families of each tranche in that part are given, each table can be
 * filled in by itself. A table is <em>plain</em> when all it tells of the part is its count over
 * its windows: it is in no crossing and no other identity, the part is made of whole cells of each
 * of its levels, and its levels and windows nest. What a plain table tells enters the others'
 * systems as such counts; so the many questions of a panel, whose combinations nobody could go
 * through, stay apart. Tables that are not plain are combined.
 */
final class LinkedTables {
  private final ReferenceSet reference;
  private final Links links;
  private final Predicate<TableDefinition> nests;
  private final Map<String, Set<String>> combined = new HashMap<>();

  /**
   * @param nests whether the levels and windows of a table nest
   */
  LinkedTables(ReferenceSet reference, Links links, Predicate<TableDefinition> nests) {
    this.reference = reference;
    this.links = links;
    this.nests = nests;
    reference.tables().forEach(t -> combined.put(t.code(), Set.of(t.code())));
    links.crossings().forEach(c -> combine(List.of(c.table(), c.otherTable())));
    links.identities().forEach(i -> combine(notPlain(i)));
  }

  /** In the order of the reference set; each table is judged in exactly one of them. */
  List<Together> all() {
    List<Together> all = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (TableDefinition table : reference.tables()) {
      Set<String> judged = of(table.code());
      if (done.addAll(judged)) {
        Set<String> with = new HashSet<>(judged);
        for (Links.Identity identity : links.identities()) {
          if (identity.parts().stream().anyMatch(p -> judged.contains(p.table()))) {
            notPlain(identity).forEach(t -> with.addAll(of(t)));
          }
        }
        all.add(
            new Together(
                reference.tables().stream().filter(t -> with.contains(t.code())).toList(), judged));
      }
    }
    return all;
  }

  private Set<String> of(String table) {
    return combined.getOrDefault(table, Set.of(table));
  }

  private void combine(List<String> tables) {
    Set<String> all = new HashSet<>();
    tables.forEach(t -> all.addAll(of(t)));
    all.forEach(t -> combined.put(t, all));
  }

  private List<String> notPlain(Links.Identity identity) {
    return reference.tables().stream()
        .filter(t -> identity.of(t.code()).map(p -> !isPlain(t, p)).orElse(false))
        .map(TableDefinition::code)
        .toList();
  }

  private boolean isPlain(TableDefinition table, Links.Part part) {
    String code = table.code();
    boolean alone =
        links.crossings().stream()
                .noneMatch(c -> c.table().equals(code) || c.otherTable().equals(code))
            && links.identities().stream().filter(i -> i.of(code).isPresent()).count() == 1;
    boolean whole =
        table.levels().stream()
            .flatMap(l -> l.cells().stream())
            .allMatch(
                c ->
                    part.values().containsAll(c.values())
                        || c.values().stream().noneMatch(part.values()::contains));
    return alone && whole && nests.test(table);
  }
}
