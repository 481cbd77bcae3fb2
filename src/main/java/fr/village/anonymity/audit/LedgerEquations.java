package fr.village.anonymity.audit;

import fr.village.anonymity.FrozenTable;
import fr.village.anonymity.Ledger;
import fr.village.anonymity.Release;
import fr.village.anonymity.Tranche;
import fr.village.domain.reference.Level;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TableDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts a ledger into equations: one system for each table, or for tables that are linked. Tables
 * the reference set no longer has are left out: nothing of them can leave any more, and what did
 * was looked at then.
 */
final class LedgerEquations {
  /** The promise's own k, which no reference set lowers; a raised floor only leaves more room. */
  private static final int ORDINARY = 5;

  private static final int SENSITIVE = 11;

  private final ReferenceSet reference;
  private final Links links;

  LedgerEquations(ReferenceSet reference, Links links) {
    this.reference = reference;
    this.links = links;
  }

  /** A release that cannot be put into an equation, so that it would be overlooked. */
  Optional<Witness> misfit(Ledger ledger) {
    return ledger.releases().stream()
        .filter(r -> !fits(r, ledger.tranches().size()))
        .findFirst()
        .map(
            r ->
                Witness.of(
                    Witness.Kind.CONTRADICTION,
                    r.table(),
                    r.level(),
                    r.firstTranche(),
                    r.lastTranche()));
  }

  /** The tables of each system, in the order of the reference set. */
  List<List<TableDefinition>> linkedTables() {
    List<List<TableDefinition>> linked = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (TableDefinition table : reference.tables()) {
      if (!done.contains(table.code())) {
        Set<String> codes = linkedTo(table.code());
        done.addAll(codes);
        linked.add(reference.tables().stream().filter(t -> codes.contains(t.code())).toList());
      }
    }
    return linked;
  }

  /**
   * @param tables those of one system
   * @throws Unsolved when they have too many combinations to be looked at
   */
  CountSystem system(Ledger ledger, List<TableDefinition> tables) throws Unsolved {
    Combinations combinations = new Combinations(tables, links.identities());
    List<Grouping> groupings = new ArrayList<>();
    List<Observation> observations = new ArrayList<>();
    List<FrozenCounts> frozen = new ArrayList<>();
    for (TableDefinition table : tables) {
      Map<Integer, Map<String, Integer>> known =
          ledger.frozenTables().stream()
              .filter(f -> f.table().equals(table.code()))
              .collect(Collectors.toMap(FrozenTable::tranche, FrozenTable::counts, (a, b) -> a));
      for (Level level : table.levels()) {
        for (Release r : ledger.releasesOf(table.code(), level.code())) {
          observations.add(new Observation(groupings.size(), span(r), counts(r, level)));
        }
        groupings.add(grouping(table, level, combinations));
        frozen.add(FrozenCounts.of(known, level.cells().stream().map(LevelCell::values).toList()));
      }
    }
    for (Links.Crossing crossing : links.crossings()) {
      Optional<CrossedCells> cells = crossed(crossing, tables, combinations);
      if (cells.isPresent()) {
        observations.addAll(cells.get().observations(links.releases(), groupings.size()));
        groupings.add(cells.get().grouping());
        frozen.add(cells.get().frozen(links.frozen()));
      }
    }
    return new CountSystem(
        ledger.tranches().stream().map(Tranche::families).toList(),
        combinations.count(),
        groupings,
        observations,
        (g, c, t) -> frozen.get(g).of(c, t));
  }

  /** k of a cell: the answers of a sensitive table ask for more. */
  static int floor(TableDefinition table, LevelCell cell) {
    String noAnswer = table.noAnswer();
    return noAnswer == null || cell.values().contains(noAnswer) ? ORDINARY : SENSITIVE;
  }

  private boolean fits(Release release, int tranches) {
    if (release.firstTranche() < 1
        || release.lastTranche() < release.firstTranche()
        || release.lastTranche() > tranches) {
      return false;
    }
    Optional<TableDefinition> table = reference.table(release.table());
    Set<String> cells = new HashSet<>();
    table
        .flatMap(t -> level(t, release.level()))
        .ifPresent(l -> l.cells().forEach(c -> cells.add(c.code())));
    return table.isEmpty() || cells.equals(release.counts().keySet());
  }

  /** A table and all it is linked with, directly or through others. */
  private Set<String> linkedTo(String table) {
    Map<String, Set<String>> neighbours = new HashMap<>();
    links.crossings().forEach(c -> join(neighbours, c.table(), c.otherTable()));
    links.identities().forEach(i -> join(neighbours, i.table(), i.otherTable()));
    Set<String> linked = new HashSet<>();
    List<String> next = new ArrayList<>(List.of(table));
    while (!next.isEmpty()) {
      String one = next.removeLast();
      if (linked.add(one)) {
        next.addAll(neighbours.getOrDefault(one, Set.of()));
      }
    }
    return linked;
  }

  private static void join(Map<String, Set<String>> neighbours, String table, String other) {
    neighbours.computeIfAbsent(table, t -> new HashSet<>()).add(other);
    neighbours.computeIfAbsent(other, t -> new HashSet<>()).add(table);
  }

  private static Optional<CrossedCells> crossed(
      Links.Crossing crossing, List<TableDefinition> tables, Combinations combinations) {
    for (TableDefinition a : tables) {
      for (TableDefinition b : tables) {
        if (a.code().equals(crossing.table()) && b.code().equals(crossing.otherTable())) {
          Level level = level(a, crossing.level()).orElseThrow();
          Level other = level(b, crossing.otherLevel()).orElseThrow();
          return Optional.of(new CrossedCells(crossing, a, level, b, other, combinations));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Level> level(TableDefinition table, String code) {
    return table.levels().stream().filter(l -> l.code().equals(code)).findFirst();
  }

  private static Span span(Release release) {
    return new Span(release.firstTranche(), release.lastTranche());
  }

  private static List<Integer> counts(Release release, Level level) {
    return level.cells().stream().map(c -> release.counts().getOrDefault(c.code(), 0)).toList();
  }

  private static Grouping grouping(TableDefinition table, Level level, Combinations combinations) {
    return new Grouping(
        table.code(),
        level.code(),
        level.cells().stream()
            .map(
                c ->
                    new CountedCell(
                        c.code(), combinations.with(table.code(), c.values()), floor(table, c)))
            .toList());
  }
}
