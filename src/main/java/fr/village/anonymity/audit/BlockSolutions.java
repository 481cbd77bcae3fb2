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
    boolean first = found.isEmpty();
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
      walk(found.get(i), part, in, in, counts, enough);
      walk(found.get(i), part, out, in, counts, enough);
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
    CountProgram program = new CountProgram(block, part, values);
    int[][] least = solution(program.least());
    keep(least);
    counts = near(part, values, enough);
    if (counts.size() >= enough) {
      return counts;
    }
    int[][] greatest = solution(program.greatest());
    keep(greatest);
    counts = new TreeSet<>(near(part, values, enough));
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
    shown.put(question, new Shown(counts, found.size()));
    if (counts.size() < enough) {
      closed.add(question);
    }
    return counts;
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
