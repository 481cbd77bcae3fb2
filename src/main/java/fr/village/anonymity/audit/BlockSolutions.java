package fr.village.anonymity.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** The solutions of one block that were found so far, and the search for more. */
final class BlockSolutions {
  private static final int WANDERINGS = 10;

  /** Of a wandering, for each unknown. */
  private static final int STEPS = 50;

  /** Of those found, how many are searched around, beside the last one. */
  private static final int WALKED = 12;

  /** From how many of those found it is climbed. */
  private static final int CLIMBED = 4;

  /** Steps of a climbing. */
  private static final int CLIMBING = 20_000;

  /** Tranches on either side of those counted that a small program may change. */
  private static final int AROUND = 4;

  private final Block block;
  private final Exchanges exchanges;
  private final List<int[][]> found = new ArrayList<>();
  private final Map<Question, Shown> shown = new HashMap<>();

  /** Of these no other count is possible than those shown. */
  private final Set<Question> closed = new HashSet<>();

  BlockSolutions(Block block) {
    this.block = block;
    this.exchanges = new Exchanges(block);
  }

  private record Question(Span part, Set<Integer> values) {}

  /** Counts shown when so many solutions were known. */
  private record Shown(Set<Integer> counts, int solutions) {}

  Span span() {
    return block.span();
  }

  /** Keeps a solution, if it is one; with the first one some more, at random but always those. */
  void keep(int[][] solution) {
    boolean first = found.isEmpty() && block.isSolution(solution);
    keepOne(solution);
    Random random = new Random(block.span().first());
    for (int i = 0; first && i < WANDERINGS; i++) {
      int[][] other = copy(solution);
      exchanges.wander(other, random, STEPS * other.length * other[0].length);
      keepOne(other);
    }
  }

  /**
   * Finds a solution where none is known yet.
   *
   * @throws Unsolved when there is none, or the effort was not enough
   */
  void findOne() throws Unsolved {
    if (found.isEmpty()) {
      keep(solution(new CountProgram(block, block.span(), Set.of()).least()));
    }
  }

  /** Counts shown by solutions already found, and by small steps from them; about so many. */
  Set<Integer> near(Span part, Set<Integer> values, int enough) {
    Question question = new Question(part, values);
    Shown before = shown.getOrDefault(question, new Shown(Set.of(), 0));
    if (before.counts().size() >= enough || before.solutions() == found.size()) {
      return before.counts();
    }
    boolean[] in = block.values(values);
    boolean[] out = new boolean[in.length];
    for (int v = 0; v < out.length; v++) {
      out[v] = !in[v];
    }
    Set<Integer> counts = new TreeSet<>(before.counts());
    for (int[][] solution : found) {
      counts.add(block.count(solution, part, in));
    }
    for (int i = before.solutions(); i < found.size() && counts.size() < enough; i++) {
      if (i < WALKED || i == found.size() - 1) {
        walk(found.get(i), part, in, in, counts, enough);
        walk(found.get(i), part, out, in, counts, enough);
      }
    }
    for (int i = found.size() - 1; i >= 0 && i >= found.size() - CLIMBED; i--) {
      if (counts.size() < enough) {
        climb(found.get(i), part, in, in, counts, enough);
        climb(found.get(i), part, out, in, counts, enough);
      }
    }
    shown.put(question, new Shown(counts, found.size()));
    return counts;
  }

  /**
   * Every count there is, or so many of them.
   *
   * @throws Unsolved when there is no solution, or the effort was not enough
   */
  Set<Integer> all(Span part, Set<Integer> values, int enough) throws Unsolved {
    Question question = new Question(part, values);
    Set<Integer> counts = near(part, values, enough);
    if (counts.size() >= enough || closed.contains(question)) {
      return counts;
    }
    searchAround(part, values, enough);
    counts = near(part, values, enough);
    if (counts.size() < enough) {
      counts = search(new CountProgram(block, part, values), part, values, enough);
    }
    if (counts.size() < enough) {
      closed.add(question);
    }
    return counts;
  }

  /** The whole block: what is not found then is not there. */
  private Set<Integer> search(CountProgram program, Span part, Set<Integer> values, int enough)
      throws Unsolved {
    int[][] least = solution(program.least());
    keep(least);
    int[][] greatest = solution(program.greatest());
    keep(greatest);
    Set<Integer> counts = new TreeSet<>(near(part, values, enough));
    int high = count(greatest, part, values);
    for (int c = count(least, part, values); c <= high && counts.size() < enough; c++) {
      if (!counts.contains(c)) {
        Optional<int[][]> one = program.with(c);
        if (one.isPresent()) {
          keep(one.get());
          counts.add(c);
        }
      }
    }
    shown.put(new Question(part, values), new Shown(counts, found.size()));
    return counts;
  }

  /**
   * A few tranches around the part, all others left as they are: small programs, and mostly enough.
   */
  private void searchAround(Span part, Set<Integer> values, int enough) {
    Span some = around(part);
    int[][] from = found.getLast();
    CountProgram program = new CountProgram(block.around(some, from), part, values);
    try {
      int[][] least = block.with(some, solution(program.least()), from);
      keepOne(least);
      if (near(part, values, enough).size() < enough) {
        int[][] greatest = block.with(some, solution(program.greatest()), from);
        keepOne(greatest);
        int high = count(greatest, part, values);
        for (int c = count(least, part, values) + 1; c < high; c++) {
          Set<Integer> counts = near(part, values, enough);
          if (counts.size() < enough && !counts.contains(c)) {
            program.with(c).ifPresent(one -> keepOne(block.with(some, one, from)));
          }
        }
      }
    } catch (Unsolved e) {
      // Nothing is shown by it; the whole block is asked next.
      return;
    }
  }

  /**
   * The least and the greatest count.
   *
   * @throws Unsolved as {@link #all}
   */
  CountRange range(Span part, Set<Integer> values) throws Unsolved {
    CountProgram program = new CountProgram(block, part, values);
    int low = count(solution(program.least()), part, values);
    return new CountRange(low, count(solution(program.greatest()), part, values));
  }

  private void walk(
      int[][] from,
      Span part,
      boolean[] raised,
      boolean[] counted,
      Set<Integer> counts,
      int enough) {
    int[][] at = copy(from);
    boolean[] rows = block.rows(part);
    while (counts.size() < enough && exchanges.raise(at, rows, raised)) {
      if (!block.isSolution(at)) {
        return;
      }
      counts.add(block.count(at, part, counted));
    }
  }

  private Span around(Span part) {
    return new Span(Math.max(1, part.first() - AROUND), part.last() + AROUND).within(block.span());
  }

  private void climb(
      int[][] from,
      Span part,
      boolean[] raised,
      boolean[] counted,
      Set<Integer> counts,
      int enough) {
    exchanges.climb(
        copy(from),
        around(part),
        block.rows(part),
        raised,
        new Random(part.first()),
        CLIMBING,
        at -> {
          if (block.isSolution(at)) {
            counts.add(block.count(at, part, counted));
          }
          return counts.size() < enough;
        });
  }

  private void keepOne(int[][] solution) {
    if (block.isSolution(solution)
        && found.stream().noneMatch(s -> Arrays.deepEquals(s, solution))) {
      found.add(solution);
    }
  }

  private int count(int[][] solution, Span part, Set<Integer> values) {
    return block.count(solution, part, block.values(values));
  }

  private static int[][] solution(Optional<int[][]> found) throws Unsolved {
    if (found.isEmpty()) {
      throw new Unsolved(Witness.Kind.CONTRADICTION, "no solution");
    }
    return found.get();
  }

  private static int[][] copy(int[][] solution) {
    return Arrays.stream(solution).map(int[]::clone).toArray(int[][]::new);
  }
}
