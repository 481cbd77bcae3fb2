package fr.village.anonymity;

import fr.village.domain.reference.Level;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.ReferenceSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the tranches a workbook's figure is about: it tells how many families, not which tranches.
 * Runs of as many families are told apart by what the ledger itself froze of them.
 */
final class Placing {
  private final Ledger own;
  private final List<Tranche> tranches;
  private final ReferenceSet reference;

  /**
   * @param own what the ledger knows itself
   * @param tranches all of the workbook's
   */
  Placing(Ledger own, List<Tranche> tranches, ReferenceSet reference) {
    this.own = own;
    this.tranches = tranches;
    this.reference = reference;
  }

  /** Tranches in a row. */
  record Run(int first, int last) {
    boolean holds(int tranche) {
      return first <= tranche && tranche <= last;
    }

    private int size() {
      return last - first + 1;
    }
  }

  @FunctionalInterface
  interface Fits {
    boolean test(Run run);
  }

  /**
   * The first unbroken run after a tranche that holds so many families and fits.
   *
   * @throws LedgerDamaged when there is none
   */
  Run first(int after, int families, String where, Fits fits) {
    for (int first = after + 1; first <= tranches.size(); first++) {
      int sum = 0;
      for (int last = first; last <= tranches.size() && sum < families; last++) {
        sum += tranches.get(last - 1).families();
        Run run = new Run(first, last);
        if (sum == families && fits.test(run)) {
          return run;
        }
      }
    }
    throw new LedgerDamaged(where);
  }

  /** Whether a level's counts may be those of a run. */
  boolean table(Run run, String table, String level, Map<String, Integer> counts) {
    List<FrozenTable> frozen =
        own.frozenTables().stream()
            .filter(f -> f.table().equals(table) && run.holds(f.tranche()))
            .toList();
    Map<String, Integer> known = new HashMap<>();
    for (LevelCell cell : cells(table, level)) {
      int n =
          frozen.stream()
              .flatMap(f -> f.counts().entrySet().stream())
              .filter(e -> cell.values().contains(e.getKey()))
              .mapToInt(Map.Entry::getValue)
              .sum();
      known.put(cell.code(), n);
    }
    return fits(run, frozen.size(), known, counts);
  }

  /** Whether a two-way table's counts may be those of a run. */
  boolean crossing(Run run, String crossing, Map<CrossingCell, Integer> counts) {
    List<FrozenCrossing> frozen =
        own.frozenCrossings().stream()
            .filter(f -> f.crossing().equals(crossing) && run.holds(f.tranche()))
            .toList();
    Map<CrossingCell, Integer> known = new HashMap<>();
    frozen.forEach(f -> f.counts().forEach((cell, n) -> known.merge(cell, n, Integer::sum)));
    return fits(run, frozen.size(), known, counts);
  }

  /** Whether a number of people may be that of a run. */
  boolean sum(Run run, String sum, int total) {
    List<FrozenSum> frozen =
        own.frozenSums().stream()
            .filter(f -> f.sum().equals(sum) && run.holds(f.tranche()))
            .toList();
    int known = frozen.stream().mapToInt(FrozenSum::total).sum();
    return fits(run, frozen.size(), Map.of(sum, known), Map.of(sum, total));
  }

  /** Whether so many matched answers may be those of a run. */
  boolean score(Run run, String table, int respondents) {
    List<FrozenScore> frozen =
        own.frozenScores().stream()
            .filter(f -> f.table().equals(table) && run.holds(f.tranche()))
            .toList();
    int known =
        frozen.stream()
            .flatMap(f -> f.before().respondents().values().stream())
            .mapToInt(n -> n)
            .sum();
    return fits(run, frozen.size(), Map.of(table, known), Map.of(table, respondents));
  }

  private List<LevelCell> cells(String table, String level) {
    return reference.tables().stream()
        .filter(t -> t.code().equals(table))
        .flatMap(t -> t.levels().stream())
        .filter(l -> l.code().equals(level))
        .map(Level::cells)
        .findFirst()
        .orElse(List.of());
  }

  /** The same where all tranches are known, no less where some are. */
  private static <K> boolean fits(
      Run run, int frozen, Map<K, Integer> known, Map<K, Integer> counts) {
    boolean all = frozen == run.size();
    return known.entrySet().stream()
        .allMatch(
            e -> {
              int n = counts.getOrDefault(e.getKey(), 0);
              return all ? n == e.getValue() : n >= e.getValue();
            });
  }
}
