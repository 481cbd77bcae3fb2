package fr.village.anonymity.audit;

import fr.village.anonymity.audit.Links.Pair;
import fr.village.domain.reference.Level;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.TableDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cells of a two-way table. Each asks for the lesser k of its two sides: once a margin tells
 * that there are five of the one side, nobody can be uncertain of more than that.
 */
final class CrossedCells {
  private final Links.Crossing crossing;
  private final List<Pair> pairs = new ArrayList<>();
  private final List<CountedCell> cells = new ArrayList<>();

  CrossedCells(
      Links.Crossing crossing,
      TableDefinition table,
      Level level,
      TableDefinition other,
      Level otherLevel,
      Combinations combinations) {
    this.crossing = crossing;
    for (LevelCell a : level.cells()) {
      for (LevelCell b : otherLevel.cells()) {
        Set<Integer> both = new HashSet<>(combinations.with(table.code(), a.values()));
        both.retainAll(combinations.with(other.code(), b.values()));
        int floor = Math.min(LedgerEquations.floor(table, a), LedgerEquations.floor(other, b));
        pairs.add(new Pair(a.code(), b.code()));
        cells.add(new CountedCell(a.code() + "×" + b.code(), both, floor));
      }
    }
  }

  Grouping grouping() {
    return new Grouping(crossing.code(), crossing.level() + "×" + crossing.otherLevel(), cells);
  }

  List<Counted> counted(List<Links.CrossedRelease> releases) {
    return releases.stream()
        .filter(r -> r.crossing().equals(crossing.code()))
        .map(r -> new Counted(r.span(), counts(r)))
        .toList();
  }

  FrozenCounts frozen(List<Links.CrossedTranche> frozen) {
    Map<Integer, Map<Pair, Integer>> known = new HashMap<>();
    frozen.stream()
        .filter(f -> f.crossing().equals(crossing.code()))
        .forEach(f -> known.put(f.tranche(), f.counts()));
    return FrozenCounts.of(known, pairs.stream().map(List::of).toList());
  }

  private List<Integer> counts(Links.CrossedRelease release) {
    return pairs.stream().map(p -> release.counts().getOrDefault(p, 0)).toList();
  }
}
