package fr.village.anonymity.audit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Small steps from one solution to another: a family of a tranche changes its value, and where a
 * release would show it, a family of another tranche of the same releases changes back.
 */
final class Exchanges {
  /** No release tells the two values apart in that tranche. */
  private static final int UNSEEN = 0;

  private final Block block;
  private final PairExchanges pairs;
  private final Map<Integer, int[]> classes = new HashMap<>();

  Exchanges(Block block) {
    this.block = block;
    this.pairs = new PairExchanges(block);
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
    boolean[] all = new boolean[block.system().values()];
    boolean[] none = new boolean[block.rows()];
    climb(solution, block.span(), none, all, random, steps, at -> true);
  }

  /**
   * Changes a solution by steps taken at random, of which none leaves fewer families in these rows
   * and values.
   *
   * @param some the tranches that may change
   * @param higher told each time there is one more; goes on as long as it says so
   */
  void climb(
      int[][] solution,
      Span some,
      boolean[] rows,
      boolean[] values,
      Random random,
      int steps,
      Predicate<int[][]> higher) {
    for (int i = 0; i < steps; i++) {
      int r = row(some, random);
      int other = row(some, random);
      int gain =
          random.nextBoolean()
              ? step(solution, r, other, rows, values, random)
              : pairs.step(solution, r, other, rows, values, random);
      if (gain > 0 && !higher.test(solution)) {
        return;
      }
    }
  }

  private int row(Span some, Random random) {
    return random.nextInt(some.first(), some.last() + 1) - block.span().first();
  }

  private int step(
      int[][] solution, int r, int partner, boolean[] rows, boolean[] values, Random random) {
    int u = random.nextInt(values.length);
    int v = random.nextInt(values.length);
    if (u == v || solution[r][u] == 0) {
      return 0;
    }
    int[] seen = seen(u, v);
    int more = one(values[v]) - one(values[u]);
    int gain = rows[r] ? more : 0;
    if (seen[r] != UNSEEN) {
      gain -= rows[partner] ? more : 0;
      if (seen[partner] != seen[r] || solution[partner][v] == 0) {
        return 0;
      }
    }
    if (gain < 0) {
      return 0;
    }
    move(solution[r], u, v);
    if (seen[r] != UNSEEN) {
      move(solution[partner], v, u);
    }
    return gain;
  }

  private static int one(boolean in) {
    return in ? 1 : 0;
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
