package fr.village.anonymity.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * The points in time between which a level's counts are known. Each release joins two of them, and
 * what is joined through others is known by addition and subtraction; points joined at all make a
 * run. Point p lies after the p-th tranche.
 */
final class KnownPoints {
  private static final int NONE = -1;

  private final int[][] counts;
  private final int[] runOf;
  private final List<int[]> runs = new ArrayList<>();

  /** By tranche: the number of the run around it. */
  private final int[] runAround;

  private final int[] alike;
  private final int[] floor;
  private final int[] ceiling;
  private boolean apart = true;

  /**
   * @throws Unsolved when the steps contradict one another
   */
  KnownPoints(int tranches, int cells, List<KnownStep> steps) throws Unsolved {
    counts = new int[tranches + 1][cells];
    runOf = filled(tranches + 1);
    runAround = filled(tranches + 1);
    alike = filled(tranches + 1);
    floor = filled(tranches + 1);
    ceiling = filled(tranches + 1);
    join(tranches, steps);
    for (KnownStep step : steps) {
      if (!Arrays.equals(between(step.from(), step.to()), step.counts())) {
        throw contradiction(step.from(), step.to());
      }
    }
    for (int r = 0; r < runs.size(); r++) {
      lay(r);
    }
    for (int t = tranches; t > 0; t--) {
      alike[t] = t < tranches && runAround[t + 1] == runAround[t] ? alike[t + 1] : t;
    }
  }

  /** Whether no run lies in, or across, another one. */
  boolean areApart() {
    return apart;
  }

  /**
   * @throws Unsolved when a count between neighbouring points is below nobody
   */
  void checkNobodyIsMissing() throws Unsolved {
    for (int[] run : runs) {
      for (int i = 1; i < run.length; i++) {
        int[] window = between(run[i - 1], run[i]);
        if (Arrays.stream(window).anyMatch(n -> n < 0)) {
          throw contradiction(run[i - 1], run[i]);
        }
      }
    }
  }

  /** Whether the tranche after that point lies in a run. */
  boolean isKnownAfter(int point) {
    return runAround[point + 1] != NONE;
  }

  /**
   * The last point up to which the tranches after {@code point} lie in the same run, or in none.
   */
  int alikeUntil(int point) {
    return alike[point + 1];
  }

  /** The last known point of a run not after that one, which lies in it. */
  int floor(int point) {
    return runOf[point] == NONE ? floor[point] : point;
  }

  /** The first known point of a run not before that one, which lies in it. */
  int ceiling(int point) {
    return runOf[point] == NONE ? ceiling[point] : point;
  }

  /** Families in a cell between two points of one run. */
  int between(int from, int to, int cell) {
    return counts[to][cell] - counts[from][cell];
  }

  private int[] between(int from, int to) {
    int[] difference = new int[counts[to].length];
    Arrays.setAll(difference, c -> counts[to][c] - counts[from][c]);
    return difference;
  }

  private void join(int tranches, List<KnownStep> steps) {
    List<List<KnownStep>> at = new ArrayList<>();
    for (int p = 0; p <= tranches; p++) {
      at.add(new ArrayList<>());
    }
    for (KnownStep step : steps) {
      at.get(step.from()).add(step);
      at.get(step.to()).add(step);
    }
    for (int p = 0; p <= tranches; p++) {
      if (runOf[p] == NONE && !at.get(p).isEmpty()) {
        walk(p, at);
      }
    }
  }

  /** Everything joined to a point, each with its counts relative to that point's. */
  private void walk(int start, List<List<KnownStep>> at) {
    List<Integer> found = new ArrayList<>();
    Deque<Integer> next = new ArrayDeque<>(List.of(start));
    runOf[start] = runs.size();
    while (!next.isEmpty()) {
      int p = next.remove();
      found.add(p);
      for (KnownStep step : at.get(p)) {
        boolean forward = step.from() == p;
        int q = forward ? step.to() : step.from();
        if (runOf[q] == NONE) {
          runOf[q] = runs.size();
          Arrays.setAll(
              counts[q], c -> counts[p][c] + (forward ? step.counts()[c] : -step.counts()[c]));
          next.add(q);
        }
      }
    }
    Collections.sort(found);
    runs.add(found.stream().mapToInt(i -> i).toArray());
  }

  private void lay(int number) {
    int[] run = runs.get(number);
    for (int i = 1; i < run.length; i++) {
      for (int p = run[i - 1] + 1; p <= run[i]; p++) {
        apart &= runAround[p] == NONE;
        runAround[p] = number;
        if (p < run[i]) {
          apart &= runOf[p] == NONE;
          floor[p] = run[i - 1];
          ceiling[p] = run[i];
        }
      }
    }
  }

  private static int[] filled(int length) {
    int[] none = new int[length];
    Arrays.fill(none, NONE);
    return none;
  }

  private static Unsolved contradiction(int from, int to) {
    return new Unsolved(Witness.Kind.CONTRADICTION, "tranches " + (from + 1) + " to " + to);
  }
}
