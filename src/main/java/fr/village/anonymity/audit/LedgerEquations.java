package fr.village.anonymity.audit;

import fr.village.anonymity.FrozenTable;
import fr.village.anonymity.Ledger;
import fr.village.anonymity.Release;
import fr.village.anonymity.Tranche;
import fr.village.domain.reference.Level;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TableDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Puts a ledger into equations, a system for each table or for tables that are linked. Tables the
 * reference set no longer has are left out: nothing of them can leave any more, and what did was
 * looked at then.
 */
final class LedgerEquations {
  /** The promise's own k, which no reference set lowers; a raised floor only leaves more room. */
  private static final int ORDINARY = 5;

  private static final int SENSITIVE = 11;

  /** No count is too small: judged in another system, or not a count of its own. */
  private static final int UNJUDGED = 0;

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

  /** The tables of each system. */
  List<Together> together(Ledger ledger) {
    return new LinkedTables(reference, links, t -> nests(ledger, t)).all();
  }

  /**
   * @throws Unsolved when they have too many combinations to be looked at
   */
  CountSystem system(Ledger ledger, Together together) throws Unsolved {
    Combinations combinations = new Combinations(together.tables(), links.identities());
    Equations all = new Equations();
    for (TableDefinition table : together.tables()) {
      Map<Integer, Map<String, Integer>> frozen =
          ledger.frozenTables().stream()
              .filter(f -> f.table().equals(table.code()))
              .collect(Collectors.toMap(FrozenTable::tranche, FrozenTable::counts, (a, b) -> a));
      boolean judged = together.audited().contains(table.code());
      for (Level level : table.levels()) {
        all.add(
            grouping(table, level, combinations, judged),
            FrozenCounts.of(frozen, level.cells().stream().map(LevelCell::values).toList()),
            ledger.releasesOf(table.code(), level.code()).stream()
                .map(r -> new Counted(span(r), counts(r, level)))
                .toList());
      }
    }
    for (Links.Crossing crossing : links.crossings()) {
      crossed(crossing, together, combinations)
          .ifPresent(
              cells ->
                  all.add(
                      cells.grouping(),
                      cells.frozen(links.frozen()),
                      cells.counted(links.releases())));
    }
    new SharedParts(reference, links, ledger)
        .toldOf(together)
        .forEach(
            (part, told) -> {
              if (!told.isEmpty()) {
                all.add(twofold(part, combinations), FrozenCounts.NONE, told);
              }
            });
    return all.system(
        ledger.tranches().stream().map(Tranche::families).toList(), combinations.count());
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

  /** Of a table by itself; one that contradicts itself does not, and is found out later. */
  private boolean nests(Ledger ledger, TableDefinition table) {
    Links told = new Links(List.of(), List.of(), List.of(), List.of(), links.told());
    Together alone = new Together(List.of(table), Set.of());
    try {
      CountSystem system = new LedgerEquations(reference, told).system(ledger, alone);
      return ChainSolutions.of(system).isPresent();
    } catch (Unsolved e) {
      return false;
    }
  }

  private static Optional<CrossedCells> crossed(
      Links.Crossing crossing, Together together, Combinations combinations) {
    for (TableDefinition a : together.tables()) {
      for (TableDefinition b : together.tables()) {
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

  private static Grouping grouping(
      TableDefinition table, Level level, Combinations combinations, boolean judged) {
    return new Grouping(
        table.code(),
        level.code(),
        level.cells().stream()
            .map(
                c ->
                    new CountedCell(
                        c.code(),
                        combinations.with(table.code(), c.values()),
                        judged ? floor(table, c) : UNJUDGED))
            .toList());
  }

  /** A part of a table and the rest, of which only tells what is known from elsewhere. */
  private static Grouping twofold(Links.Part part, Combinations combinations) {
    Set<Integer> in = combinations.with(part.table(), part.values());
    Set<Integer> out =
        IntStream.range(0, combinations.count())
            .filter(v -> !in.contains(v))
            .boxed()
            .collect(Collectors.toSet());
    return new Grouping(
        part.table(),
        "part",
        List.of(new CountedCell("in", in, UNJUDGED), new CountedCell("out", out, UNJUDGED)));
  }
}
