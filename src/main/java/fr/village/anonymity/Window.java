package fr.village.anonymity;

import fr.village.domain.reference.Level;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The mature tranches since a level's last release: an unbroken run, so that a tranche that matures
 * late holds those after it back.
 *
 * @param last {@code first − 1} when there is none: the window is not open
 * @param families of those tranches
 * @param values families of those tranches by finest value
 */
record Window(int first, int last, int families, Map<String, Integer> values) {
  Window {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /**
   * @param beginning the first tranche the table can tell of
   */
  static Window of(Ledger ledger, String table, String level, int beginning) {
    int released =
        ledger.releasesOf(table, level).stream().mapToInt(Release::lastTranche).max().orElse(0);
    return since(ledger, table, released, beginning);
  }

  private static Window since(Ledger ledger, String table, int released, int beginning) {
    int first = Math.max(released + 1, beginning);
    Map<Integer, FrozenTable> frozen = new TreeMap<>();
    ledger.frozenTables().stream()
        .filter(f -> f.table().equals(table) && f.tranche() >= first)
        .forEach(f -> frozen.put(f.tranche(), f));
    Map<String, Integer> values = new TreeMap<>();
    int next = first;
    for (FrozenTable f = frozen.get(next); f != null; f = frozen.get(next)) {
      f.counts().forEach((value, n) -> values.merge(value, n, Integer::sum));
      next++;
    }
    return new Window(first, next - 1, ledger.familiesOf(first, next - 1), values);
  }

  /** Of an outcome that leaves in bands. */
  static Window of(Ledger ledger, String bandedTable, int beginning) {
    return since(
        ledger,
        bandedTable,
        ledger.bandedReleasesOf(bandedTable).stream()
            .mapToInt(BandedRelease::lastTranche)
            .max()
            .orElse(0),
        beginning);
  }

  boolean isOpen() {
    return last >= first;
  }

  /** Families by cell of a level, zeros included. */
  Map<String, Integer> cells(Level level) {
    Map<String, Integer> cells = new TreeMap<>();
    level
        .cells()
        .forEach(
            cell ->
                cells.put(
                    cell.code(),
                    cell.values().stream().mapToInt(v -> values.getOrDefault(v, 0)).sum()));
    return cells;
  }
}
