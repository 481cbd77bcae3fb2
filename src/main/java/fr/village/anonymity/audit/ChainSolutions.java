package fr.village.anonymity.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The solutions where levels form a chain and windows nest: exact, by intervals, in a few additions
 * per range.
 *
 * <p>A release tells the coarser cells of its window too. With that taken in, a coarser level is
 * known wherever a finer one is: each window of a level is made of whole windows of the next
 * coarser one, down to single tranches, of which the families are known. So the unknowns are filled
 * in from coarse to fine. Given the parts of a cell P in the tranches of a window, its finer cells
 * share them out: rows that add up to P's parts, columns that add up to what left. Such a two-way
 * table of whole numbers can be filled in for any rows and columns of the same total, and the part
 * of one column in some rows may then be anything from max(0, rows + column − total) to min(rows,
 * column). Windows, and other cells, share nothing beyond P's parts. Both bounds grow with the
 * rows, so the range for all possible rows is had from the range of the rows.
 */
final class ChainSolutions implements Solutions {
  /** Coarsest first; the first one is not published: one cell of all values. */
  private final List<Grouping> levels;

  private final List<KnownPoints> known;

  /** By level and cell: the number of the cell of the coarser level it is part of. */
  private final List<int[]> parents;

  /** By level and cell: whether its coarser cell has no other part. */
  private final List<boolean[]> only;

  /** By grouping of the system: its level here. */
  private final int[] levelOf;

  private ChainSolutions(List<Grouping> levels, List<KnownPoints> known, int[] levelOf) {
    this.levels = levels;
    this.known = known;
    this.levelOf = levelOf;
    this.parents = new ArrayList<>(List.of(new int[] {-1}));
    this.only = new ArrayList<>(List.of(new boolean[] {true}));
    for (int l = 1; l < levels.size(); l++) {
      int[] up = parents(levels.get(l), levels.get(l - 1));
      parents.add(up);
      boolean[] alone = new boolean[up.length];
      for (int c = 0; c < up.length; c++) {
        int parent = up[c];
        alone[c] = Arrays.stream(up).filter(p -> p == parent).count() == 1;
      }
      only.add(alone);
    }
  }

  /**
   * Empty when the levels are no chain or the windows do not nest.
   *
   * @throws Unsolved when the equations contradict one another
   */
  static Optional<ChainSolutions> of(CountSystem system) throws Unsolved {
    List<Integer> order =
        IntStream.range(0, system.groupings().size())
            .boxed()
            .sorted(Comparator.comparingInt(g -> system.groupings().get(g).cells().size()))
            .toList();
    Set<Integer> all = IntStream.range(0, system.values()).boxed().collect(Collectors.toSet());
    Grouping root = new Grouping("", "", List.of(new CountedCell("", all, 0)));
    List<Grouping> levels = new ArrayList<>(List.of(root));
    order.forEach(g -> levels.add(system.groupings().get(g)));
    if (!isChain(levels, system.values())) {
      return Optional.empty();
    }
    int[] levelOf = new int[order.size()];
    for (int l = 1; l < levels.size(); l++) {
      levelOf[order.get(l - 1)] = l;
    }
    List<KnownPoints> known = known(system, levels, levelOf);
    for (KnownPoints points : known) {
      if (!points.areApart()) {
        return Optional.empty();
      }
    }
    for (KnownPoints points : known) {
      points.checkNobodyIsMissing();
    }
    return Optional.of(new ChainSolutions(levels, known, levelOf));
  }

  @Override
  public CountRange range(int grouping, int cell, Span span) {
    return range(levelOf[grouping], cell, span.first() - 1, span.last());
  }

  @Override
  public boolean leaves(int grouping, int cell, Span span, int counts) {
    return range(grouping, cell, span).size() >= counts;
  }

  /** Both ends of a range only grow with the span: a high one leaves room over any low count. */
  @Override
  public boolean isSettled(int grouping, int cell, Span span, int floor) {
    CountRange range = range(grouping, cell, span);
    return range.low() >= floor || range.high() >= 2 * floor - 3;
  }

  private CountRange range(int level, int cell, int from, int to) {
    KnownPoints points = known.get(level);
    CountRange sum = CountRange.ZERO;
    for (int p = from; p < to; ) {
      int end = Math.min(to, points.alikeUntil(p));
      sum =
          sum.plus(points.isKnownAfter(p) ? inRun(level, cell, p, end) : open(level, cell, p, end));
      p = end;
    }
    return sum;
  }

  /** Tranches of which this level never left: its cells share out the coarser cell freely. */
  private CountRange open(int level, int cell, int from, int to) {
    CountRange whole = range(level - 1, parents.get(level)[cell], from, to);
    return new CountRange(only.get(level)[cell] ? whole.low() : 0, whole.high());
  }

  private CountRange inRun(int level, int cell, int from, int to) {
    KnownPoints points = known.get(level);
    int first = points.ceiling(from);
    int last = points.floor(to);
    if (first > last) {
      return partOfWindow(level, cell, from, to);
    }
    return partOfWindow(level, cell, from, first)
        .plus(CountRange.exactly(points.between(first, last, cell)))
        .plus(partOfWindow(level, cell, last, to));
  }

  private CountRange partOfWindow(int level, int cell, int from, int to) {
    if (from == to) {
      return CountRange.ZERO;
    }
    KnownPoints points = known.get(level);
    int parent = parents.get(level)[cell];
    int first = points.floor(from);
    int last = points.ceiling(to);
    int column = points.between(first, last, cell);
    int total = known.get(level - 1).between(first, last, parent);
    CountRange rows = range(level - 1, parent, from, to);
    return new CountRange(Math.max(0, rows.low() + column - total), Math.min(rows.high(), column));
  }

  private static boolean isChain(List<Grouping> levels, int values) {
    for (int l = 1; l < levels.size(); l++) {
      if (!levels.get(l).isPartitionOf(values)
          || Arrays.stream(parents(levels.get(l), levels.get(l - 1))).anyMatch(p -> p < 0)) {
        return false;
      }
    }
    return true;
  }

  private static int[] parents(Grouping finer, Grouping coarser) {
    return finer.cells().stream().mapToInt(c -> coarser.cellOf(c.values())).toArray();
  }

  /** What is known of each level, by its own releases and by those of finer levels. */
  private static List<KnownPoints> known(CountSystem system, List<Grouping> levels, int[] levelOf)
      throws Unsolved {
    List<List<KnownStep>> steps = new ArrayList<>();
    levels.forEach(l -> steps.add(new ArrayList<>()));
    for (Observation o : system.observations()) {
      steps.get(levelOf[o.grouping()]).add(step(o));
    }
    for (int t = 1; t <= system.tranches(); t++) {
      steps.getFirst().add(new KnownStep(t - 1, t, new int[] {system.families().get(t - 1)}));
    }
    for (int l = levels.size() - 1; l > 0; l--) {
      int[] up = parents(levels.get(l), levels.get(l - 1));
      int cells = levels.get(l - 1).cells().size();
      List<KnownStep> coarser =
          steps.get(l).stream()
              .map(s -> new KnownStep(s.from(), s.to(), summed(s, up, cells)))
              .toList();
      steps.set(l - 1, Stream.concat(steps.get(l - 1).stream(), coarser.stream()).toList());
    }
    List<KnownPoints> known = new ArrayList<>();
    for (int l = 0; l < levels.size(); l++) {
      known.add(new KnownPoints(system.tranches(), levels.get(l).cells().size(), steps.get(l)));
    }
    return known;
  }

  private static KnownStep step(Observation o) {
    int[] counts = o.counts().stream().mapToInt(i -> i).toArray();
    return new KnownStep(o.span().first() - 1, o.span().last(), counts);
  }

  private static int[] summed(KnownStep step, int[] up, int cells) {
    int[] sums = new int[cells];
    for (int c = 0; c < up.length; c++) {
      sums[up[c]] += step.counts()[c];
    }
    return sums;
  }
}
