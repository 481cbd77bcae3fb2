package fr.village.anonymity.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * The solutions of any system. That a count may have so many values is only ever shown by as many
 * whole solutions, each put into every equation: first those already found and small steps from
 * them, then integer programs. What is not shown is not there.
 */
final class ProgramSolutions implements Solutions {
  private static final int WANDERINGS = 10;

  /** Of a wandering, for each unknown. */
  private static final int STEPS = 50;

  private final CountSystem system;
  private final List<Block> blocks;
  private final Map<Block, Exchanges> exchanges = new HashMap<>();
  private final Map<Block, List<int[][]>> found = new HashMap<>();

  ProgramSolutions(CountSystem system) {
    this.system = system;
    this.blocks = Block.of(system);
    int[][] truth = truth();
    for (Block block : blocks) {
      exchanges.put(block, new Exchanges(block));
      List<int[][]> solutions = new ArrayList<>();
      if (truth.length > 0) {
        Span span = block.span();
        keep(block, solutions, Arrays.copyOfRange(truth, span.first() - 1, span.last()));
      }
      found.put(block, solutions);
    }
  }

  @Override
  public CountRange range(int grouping, int cell, Span span) throws Unsolved {
    Set<Integer> values = system.cell(grouping, cell).values();
    CountRange sum = CountRange.ZERO;
    for (Block block : blocks) {
      if (block.span().overlaps(span)) {
        sum = sum.plus(range(block, span.within(block.span()), values));
      }
    }
    return sum;
  }

  @Override
  public boolean leaves(int grouping, int cell, Span span, int counts) throws Unsolved {
    Set<Integer> values = system.cell(grouping, cell).values();
    List<Block> parts = blocks.stream().filter(b -> b.span().overlaps(span)).toList();
    Set<Integer> sums = Set.of(0);
    for (Block block : parts) {
      sums = sums(sums, near(block, span.within(block.span()), values, counts));
    }
    if (sums.size() >= counts) {
      return true;
    }
    sums = Set.of(0);
    for (Block block : parts) {
      sums = sums(sums, all(block, span.within(block.span()), values, counts));
    }
    return sums.size() >= counts;
  }

  /** Nothing is said of longer spans: each is looked at. */
  @Override
  public boolean isSettled(int grouping, int cell, Span span, int floor) {
    return false;
  }

  private CountRange range(Block block, Span part, Set<Integer> values) throws Unsolved {
    CountProgram program = new CountProgram(block, part, values);
    int low = count(block, part, values, solution(program.least()));
    return new CountRange(low, count(block, part, values, solution(program.greatest())));
  }

  private static int[][] solution(Optional<int[][]> found) throws Unsolved {
    if (found.isEmpty()) {
      throw new Unsolved(Witness.Kind.CONTRADICTION, "no solution");
    }
    return found.get();
  }

  /** Counts shown by solutions already found, and by small steps from them; at most so many. */
  private Set<Integer> near(Block block, Span part, Set<Integer> values, int enough) {
    List<int[][]> solutions = found.get(block);
    boolean[] in = block.values(values);
    boolean[] out = new boolean[in.length];
    for (int v = 0; v < out.length; v++) {
      out[v] = !in[v];
    }
    Set<Integer> counts = new TreeSet<>();
    for (int i = solutions.size() - 1; i >= 0 && counts.size() < enough; i--) {
      counts.add(block.count(solutions.get(i), part, in));
    }
    for (int i = 0; i < solutions.size() && counts.size() < enough; i++) {
      walk(block, solutions.get(i), part, in, in, counts, enough);
      walk(block, solutions.get(i), part, out, in, counts, enough);
    }
    return counts;
  }

  private void walk(
      Block block,
      int[][] from,
      Span part,
      boolean[] raised,
      boolean[] counted,
      Set<Integer> counts,
      int enough) {
    int[][] at = copy(from);
    boolean[] rows = block.rows(part);
    while (counts.size() < enough && exchanges.get(block).raise(at, rows, raised)) {
      if (!block.isSolution(at)) {
        return;
      }
      counts.add(block.count(at, part, counted));
    }
  }

  /** Every count there is, or so many of them. */
  private Set<Integer> all(Block block, Span part, Set<Integer> values, int enough)
      throws Unsolved {
    CountProgram program = new CountProgram(block, part, values);
    List<int[][]> solutions = found.get(block);
    int[][] least = solution(program.least());
    keep(block, solutions, least);
    Set<Integer> counts = near(block, part, values, enough);
    if (counts.size() >= enough) {
      return counts;
    }
    int[][] greatest = solution(program.greatest());
    keep(block, solutions, greatest);
    counts = near(block, part, values, enough);
    int high = count(block, part, values, greatest);
    for (int c = count(block, part, values, least); c <= high && counts.size() < enough; c++) {
      if (!counts.contains(c)) {
        Optional<int[][]> one = program.with(c);
        if (one.isPresent()) {
          keep(block, solutions, one.get());
          counts.add(c);
        }
      }
    }
    return counts;
  }

  private static int count(Block block, Span part, Set<Integer> values, int[][] solution) {
    return block.count(solution, part, block.values(values));
  }

  /** Keeps a solution, and with the first one of a block some more, at random but always those. */
  private void keep(Block block, List<int[][]> solutions, int[][] one) {
    boolean first = solutions.isEmpty();
    keepOne(block, solutions, one);
    Random random = new Random(block.span().first());
    for (int i = 0; first && i < WANDERINGS; i++) {
      int[][] other = copy(one);
      exchanges.get(block).wander(other, random, STEPS * one.length * one[0].length);
      keepOne(block, solutions, other);
    }
  }

  private static void keepOne(Block block, List<int[][]> solutions, int[][] one) {
    if (block.isSolution(one) && solutions.stream().noneMatch(s -> Arrays.deepEquals(s, one))) {
      solutions.add(one);
    }
  }

  private static Set<Integer> sums(Set<Integer> some, Set<Integer> others) {
    Set<Integer> sums = new TreeSet<>();
    some.forEach(a -> others.forEach(b -> sums.add(a + b)));
    return sums;
  }

  private static int[][] copy(int[][] solution) {
    return Arrays.stream(solution).map(int[]::clone).toArray(int[][]::new);
  }

  /** The frozen counts by tranche and finest value; empty where they are not all known. */
  private int[][] truth() {
    for (int g = 0; g < system.groupings().size(); g++) {
      List<CountedCell> cells = system.groupings().get(g).cells();
      if (cells.size() == system.values() && cells.stream().allMatch(c -> c.values().size() == 1)) {
        int[][] truth = new int[system.tranches()][system.values()];
        boolean known = true;
        for (int t = 0; t < truth.length; t++) {
          for (int c = 0; c < cells.size(); c++) {
            OptionalInt n = system.truth().of(g, c, t + 1);
            known &= n.isPresent();
            truth[t][cells.get(c).values().iterator().next()] = n.orElse(0);
          }
        }
        if (known) {
          return truth;
        }
      }
    }
    return new int[0][];
  }
}
