package fr.village.anonymity.audit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Small steps from one solution to another: a family of a tranche changes its value, and where a
 * release would show it, a family of another tranche of the same releases changes back.
 */
final class Exchanges {
  /** No release tells the two values apart in that tranche. */
  private static final int UNSEEN = 0;

  private final Block block;
  private final Map<Integer, int[]> classes = new HashMap<>();

  Exchanges(Block block) {
    this.block = block;
  }

  /**
   * Changes a solution into another one with one more family in these rows and values.
   *
   * @return false when no such step leads there; other solutions may
   */
  boolean raise(int[][] solution, boolean[] rows, boolean[] values) {
    for (int r = 0; r < rows.length; r++) {
      for (int u = 0; rows[r] && u < values.length; u++) {
        if (!values[u] && solution[r][u] > 0 && raise(solution, rows, values, r, u)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Changes a solution into another one by steps taken at random. */
  void wander(int[][] solution, Random random, int steps) {
    for (int i = 0; i < steps; i++) {
      int r = random.nextInt(solution.length);
      int u = random.nextInt(solution[r].length);
      int v = random.nextInt(solution[r].length);
      int other = random.nextInt(solution.length);
      if (u != v && solution[r][u] > 0) {
        int[] seen = seen(u, v);
        if (seen[r] == UNSEEN) {
          move(solution[r], u, v);
        } else if (seen[other] == seen[r] && solution[other][v] > 0) {
          move(solution[r], u, v);
          move(solution[other], v, u);
        }
      }
    }
  }

  private boolean raise(int[][] solution, boolean[] rows, boolean[] values, int r, int u) {
    for (int v = 0; v < values.length; v++) {
      if (!values[v]) {
        continue;
      }
      int[] seen = seen(u, v);
      if (seen[r] == UNSEEN) {
        move(solution[r], u, v);
        return true;
      }
      for (int other = 0; other < rows.length; other++) {
        if (!rows[other] && seen[other] == seen[r] && solution[other][v] > 0) {
          move(solution[r], u, v);
          move(solution[other], v, u);
          return true;
        }
      }
    }
    return false;
  }

  private static void move(int[] row, int from, int to) {
    row[from]--;
    row[to]++;
  }

  /** By row: which set of releases tells the two values apart there, numbered. */
  private int[] seen(int u, int v) {
    int key = Math.min(u, v) * block.system().values() + Math.max(u, v);
    return classes.computeIfAbsent(key, k -> numbered(u, v));
  }

  private int[] numbered(int u, int v) {
    List<Observation> telling = block.observations().stream().filter(o -> tells(o, u, v)).toList();
    Map<BitSet, Integer> numbers = new HashMap<>(Map.of(new BitSet(), UNSEEN));
    int[] seen = new int[block.rows()];
    Arrays.setAll(
        seen,
        r -> {
          BitSet by = new BitSet();
          for (int o = 0; o < telling.size(); o++) {
            by.set(o, telling.get(o).span().contains(block.span().first() + r));
          }
          return numbers.computeIfAbsent(by, b -> numbers.size());
        });
    return seen;
  }

  private boolean tells(Observation o, int u, int v) {
    for (CountedCell cell : block.system().groupings().get(o.grouping()).cells()) {
      Set<Integer> in = cell.values();
      if (in.contains(u) != in.contains(v)) {
        return true;
      }
    }
    return false;
  }
}
