package fr.village.anonymity.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Steps of two families at once: those of one tranche take two other values, which together count
 * the same wherever a release would show it, such as (a, b) and (a′, b′) becoming (a, b′) and (a′,
 * b). What only releases show that cover another tranche as well, two families there change back.
 */
final class PairExchanges {
  /** Beyond, there would be too many pairs. */
  private static final int MOST_VALUES = 120;

  private final Block block;
  private final List<int[]> pairs = new ArrayList<>();
  private final int[][] numberOf;

  /** By pair of rows: what is interchangeable in them. */
  private final Map<BitSet, List<int[]>> interchangeable = new HashMap<>();

  private final List<List<List<int[]>>> ofRows = new ArrayList<>();

  PairExchanges(Block block) {
    this.block = block;
    int values = block.system().values();
    numberOf = new int[values][values];
    for (int u = 0; u < values && values <= MOST_VALUES; u++) {
      for (int v = u; v < values; v++) {
        numberOf[u][v] = pairs.size();
        numberOf[v][u] = pairs.size();
        pairs.add(new int[] {u, v});
      }
    }
    if (!pairs.isEmpty()) {
      for (int r = 0; r < block.rows(); r++) {
        List<List<int[]>> row = new ArrayList<>();
        for (int other = 0; other < block.rows(); other++) {
          row.add(interchangeable.computeIfAbsent(telling(r, other), this::classes));
        }
        ofRows.add(row);
      }
    }
  }

  /**
   * Takes a step at random in these two rows, if it leaves no fewer families in these rows and
   * values.
   *
   * @return how many more there are
   */
  int step(int[][] solution, int r, int other, boolean[] rows, boolean[] values, Random random) {
    int families = block.families(r);
    if (pairs.isEmpty() || families < 2) {
      return 0;
    }
    int one = random.nextInt(families);
    int two = random.nextInt(families - 1);
    int u = valueOf(solution[r], one);
    int v = valueOf(solution[r], two < one ? two : two + 1);
    int[] like = ofRows.get(r).get(other).get(numberOf[u][v]);
    int[] pair = pairs.get(like[random.nextInt(like.length)]);
    int gain = in(values, pair[0]) + in(values, pair[1]) - in(values, u) - in(values, v);
    gain *= (rows[r] ? 1 : 0) - (rows[other] ? 1 : 0);
    // The same tranche twice would undo the step at once.
    if (r == other || gain < 0 || !has(solution[other], pair)) {
      return 0;
    }
    move(solution[r], u, v, pair[0], pair[1]);
    move(solution[other], pair[0], pair[1], u, v);
    return gain;
  }

  private static void move(int[] row, int u, int v, int toU, int toV) {
    row[u]--;
    row[v]--;
    row[toU]++;
    row[toV]++;
  }

  private static boolean has(int[] row, int[] pair) {
    return row[pair[0]] > 0 && row[pair[1]] > (pair[0] == pair[1] ? 1 : 0);
  }

  private static int in(boolean[] values, int value) {
    return values[value] ? 1 : 0;
  }

  private static int valueOf(int[] row, int family) {
    int left = family;
    for (int v = 0; v < row.length; v++) {
      left -= row[v];
      if (left < 0) {
        return v;
      }
    }
    throw new IllegalArgumentException("family " + family);
  }

  /** The observations that cover one of two rows only. */
  private BitSet telling(int r, int other) {
    BitSet telling = new BitSet();
    for (int o = 0; o < block.observations().size(); o++) {
      Observation seen = block.observations().get(o);
      boolean here = seen.span().contains(block.span().first() + r);
      boolean there = seen.span().contains(block.span().first() + other);
      if (here != there) {
        telling.set(seen.grouping());
      }
    }
    return telling;
  }

  /** By pair: all pairs that count the same in the cells of those groupings. */
  private List<int[]> classes(BitSet groupings) {
    Map<List<Integer>, List<Integer>> alike = new HashMap<>();
    List<List<Integer>> keys = new ArrayList<>();
    for (int p = 0; p < pairs.size(); p++) {
      int[] pair = pairs.get(p);
      List<Integer> key = new ArrayList<>();
      groupings.stream()
          .mapToObj(g -> block.system().groupings().get(g))
          .flatMap(g -> g.cells().stream())
          .forEach(
              c ->
                  key.add(
                      (c.values().contains(pair[0]) ? 1 : 0)
                          + (c.values().contains(pair[1]) ? 1 : 0)));
      keys.add(key);
      alike.computeIfAbsent(key, k -> new ArrayList<>()).add(p);
    }
    Map<List<Integer>, int[]> arrays = new HashMap<>();
    alike.forEach((k, list) -> arrays.put(k, list.stream().mapToInt(i -> i).toArray()));
    return keys.stream().map(k -> arrays.getOrDefault(k, new int[0])).toList();
  }
}
