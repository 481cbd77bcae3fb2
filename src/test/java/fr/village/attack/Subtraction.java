package fr.village.attack;

import fr.village.attack.Chain.Point;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Subtracts everything a table ever showed from everything it showed later, or of more tranches:
 * any two files, a year from a total, a finer level added up from a coarser one. No two bases may
 * differ by 1 to 14 families, and each difference of cells must be one that may leave (rule 1c).
 */
final class Subtraction {
  private static final int TRANCHE = 15;

  private final Chain chain;
  private final List<Finding> findings = new ArrayList<>();

  /** Differences looked at. */
  int windows;

  private Subtraction(Chain chain) {
    this.chain = chain;
  }

  static List<Finding> attack(Chain chain, List<Grouping> tables, Effort effort) {
    Subtraction attack = new Subtraction(chain);
    for (Grouping table : tables) {
      table.levels().forEach((level, cells) -> attack.level(table, level, cells));
    }
    attack.sums();
    effort.windows(attack.windows);
    return attack.findings;
  }

  private void level(Grouping table, String level, Map<String, Set<String>> cells) {
    List<Point> points = new ArrayList<>();
    points.add(new Point(-1, "", new BitSet(), true, 0, Map.of()));
    for (String finer : table.levels().keySet()) {
      for (Point point : chain.points(table.table(), finer)) {
        String where = table.table() + "/" + finer + " file " + point.file();
        if (chain.families(point.tranches()) != point.base()) {
          findings.add(new Finding("tranches", where + ": a base of " + point.base()));
        }
        points.add(added(point, table.levels().get(finer), cells));
      }
      if (finer.equals(level)) {
        break;
      }
    }
    for (Point early : points) {
      for (Point late : points) {
        boolean comparable = early.sure() && late.sure() || early.level().equals(late.level());
        if (comparable && contains(late.tranches(), early.tranches())) {
          compare(table, table.table() + "/" + level, cells.keySet(), early, late);
        }
      }
    }
  }

  private static Point added(
      Point point, Map<String, Set<String>> finer, Map<String, Set<String>> coarser) {
    Map<String, Integer> sums = new LinkedHashMap<>();
    coarser.forEach(
        (cell, values) ->
            sums.put(
                cell,
                point.cells().keySet().stream()
                    .filter(c -> values.containsAll(Objects.requireNonNull(finer.get(c))))
                    .mapToInt(c -> Objects.requireNonNull(point.cells().get(c)))
                    .sum()));
    return new Point(
        point.file(), point.level(), point.tranches(), point.sure(), point.base(), sums);
  }

  private static boolean contains(BitSet all, BitSet some) {
    BitSet rest = (BitSet) some.clone();
    rest.andNot(all);
    return rest.isEmpty();
  }

  private void compare(Grouping table, String where, Set<String> cells, Point early, Point late) {
    int families = late.base() - early.base();
    String place =
        "%s files %d, %d: %d→%d"
            .formatted(where, early.file(), late.file(), early.base(), late.base());
    if (families == 0) {
      if (early.file() >= 0 && !early.cells().equals(late.cells())) {
        findings.add(new Finding("subtraction", place + " but other cells"));
      }
      return;
    }
    windows++;
    if (families < TRANCHE) {
      findings.add(new Finding("subtraction", place));
    }
    int sum = 0;
    for (String cell : cells) {
      int n = late.cells().getOrDefault(cell, 0) - early.cells().getOrDefault(cell, 0);
      sum += n;
      boolean may = n == 0 ? table.mayBeEmpty(cell) : n >= table.floor(cell);
      if (!may) {
        findings.add(new Finding("subtraction", place + " " + cell + " " + n));
      }
    }
    if (sum != families) {
      findings.add(new Finding("subtraction", place + " is no partition"));
    }
  }

  /** People: a total moves by whole tranches only. */
  private void sums() {
    Map<String, Map<Integer, Integer>> known = new LinkedHashMap<>();
    for (Workbook file : chain.files) {
      for (Map<String, String> row : file.rows("Indicateurs")) {
        String base = row.get("base");
        if ("somme".equals(row.get("measure")) && base != null) {
          String sum = Objects.requireNonNull(row.get("table"));
          Integer total = Integer.valueOf(row.get("count"));
          Integer before =
              known
                  .computeIfAbsent(sum, s -> new LinkedHashMap<>())
                  .put(Integer.valueOf(base), total);
          if (before != null && !before.equals(total)) {
            findings.add(new Finding("subtraction", sum + ": two totals of " + base));
          }
        }
      }
    }
    known.forEach(
        (sum, totals) -> {
          List<Integer> bases = new ArrayList<>(totals.keySet());
          for (int i = 1; i < bases.size(); i++) {
            windows++;
            if (bases.get(i) - bases.get(i - 1) < TRANCHE) {
              findings.add(new Finding("subtraction", sum + ": bases " + bases));
            }
          }
        });
  }
}
