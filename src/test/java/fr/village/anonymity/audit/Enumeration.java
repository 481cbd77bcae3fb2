package fr.village.anonymity.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every solution of a small system, by trying all whole numbers. */
final class Enumeration {
  private final CountSystem system;
  private final List<List<int[]>> rows = new ArrayList<>();
  final List<int[][]> solutions = new ArrayList<>();

  Enumeration(CountSystem system) {
    this.system = system;
    for (int n : system.families()) {
      List<int[]> row = new ArrayList<>();
      fill(new int[system.values()], 0, n, row);
      rows.add(row);
    }
    fill(new int[system.tranches()][], 0);
  }

  /** How many fillings there are to try. */
  static long size(List<Integer> families, int values) {
    long size = 1;
    for (int n : families) {
      long row = 1;
      for (int i = 1; i < values; i++) {
        row = row * (n + i) / i;
      }
      size *= row;
    }
    return size;
  }

  Set<Integer> counts(int grouping, int cell, Span span) {
    Set<Integer> counts = new TreeSet<>();
    Set<Integer> values = system.cell(grouping, cell).values();
    solutions.forEach(s -> counts.add(count(s, span, values)));
    return counts;
  }

  static int count(int[][] solution, Span span, Set<Integer> values) {
    int count = 0;
    for (int t = span.first(); t <= span.last(); t++) {
      for (int v : values) {
        count += solution[t - 1][v];
      }
    }
    return count;
  }

  private static void fill(int[] row, int value, int left, List<int[]> rows) {
    if (value == row.length - 1) {
      row[value] = left;
      rows.add(row.clone());
      return;
    }
    for (int n = 0; n <= left; n++) {
      row[value] = n;
      fill(row, value + 1, left - n, rows);
    }
  }

  private void fill(int[][] solution, int tranche) {
    if (tranche == solution.length) {
      solutions.add(solution.clone());
      return;
    }
    for (int[] row : rows.get(tranche)) {
      solution[tranche] = row;
      if (holds(solution, tranche + 1)) {
        fill(solution, tranche + 1);
      }
    }
  }

  /** The releases that end with the last tranche filled in. */
  private boolean holds(int[][] solution, int last) {
    for (Observation o : system.observations()) {
      if (o.span().last() == last) {
        List<CountedCell> cells = system.groupings().get(o.grouping()).cells();
        for (int c = 0; c < cells.size(); c++) {
          if (count(solution, o.span(), cells.get(c).values()) != o.counts().get(c)) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
