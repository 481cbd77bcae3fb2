package fr.village.anonymity.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * The solutions of any system. That a count may have so many values is only ever shown by as many
 * whole solutions, each put into every equation: first those already found and small steps from
 * them, then integer programs. What is not shown is not there.
 */
final class ProgramSolutions implements Solutions {
  private final CountSystem system;
  private final List<BlockSolutions> blocks;

  /** By values: what of them left, for each grouping by itself. */
  private final Map<Set<Integer>, List<List<Told>>> told = new HashMap<>();

  /**
   * @throws Unsolved when there is no solution, or none was found
   */
  ProgramSolutions(CountSystem system) throws Unsolved {
    this.system = system;
    this.blocks = Block.of(system).stream().map(BlockSolutions::new).toList();
    for (BlockSolutions block : blocks) {
      truth(block.span()).ifPresent(block::keep);
      block.findOne();
    }
  }

  /** Families known to be among some values. */
  private record Told(Span span, int families) {}

  @Override
  public CountRange range(int grouping, int cell, Span span) throws Unsolved {
    Set<Integer> values = system.cell(grouping, cell).values();
    CountRange sum = CountRange.ZERO;
    for (BlockSolutions block : of(span)) {
      sum = sum.plus(block.range(span.within(block.span()), values));
    }
    return sum;
  }

  @Override
  public boolean leaves(int grouping, int cell, Span span, int counts) throws Unsolved {
    Set<Integer> values = system.cell(grouping, cell).values();
    Set<Integer> sums = Set.of(0);
    for (BlockSolutions block : of(span)) {
      sums = sums(sums, block.near(span.within(block.span()), values, counts));
    }
    if (sums.size() >= counts) {
      return true;
    }
    sums = Set.of(0);
    for (BlockSolutions block : of(span)) {
      sums = sums(sums, block.all(span.within(block.span()), values, counts));
    }
    return sums.size() >= counts;
  }

  /** Only by what left itself; many possible counts of a span say nothing of a longer one here. */
  @Override
  public boolean isSettled(int grouping, int cell, Span span, int floor) {
    Set<Integer> values = system.cell(grouping, cell).values();
    return told.computeIfAbsent(values, this::told).stream().anyMatch(t -> sum(t, span) >= floor);
  }

  private List<BlockSolutions> of(Span span) {
    return blocks.stream().filter(b -> b.span().overlaps(span)).toList();
  }

  /** What left of cells within these values, in groupings of which no two cells overlap. */
  private List<List<Told>> told(Set<Integer> values) {
    Map<Integer, List<Told>> byGrouping = new HashMap<>();
    for (Observation o : system.observations()) {
      List<CountedCell> cells = system.groupings().get(o.grouping()).cells();
      Set<Integer> seen = new HashSet<>();
      boolean apart = cells.stream().allMatch(c -> c.values().stream().allMatch(seen::add));
      int families = 0;
      for (int c = 0; apart && c < cells.size(); c++) {
        families += values.containsAll(cells.get(c).values()) ? o.counts().get(c) : 0;
      }
      if (families > 0) {
        byGrouping
            .computeIfAbsent(o.grouping(), g -> new ArrayList<>())
            .add(new Told(o.span(), families));
      }
    }
    byGrouping.values().forEach(t -> t.sort(Comparator.comparing(o -> o.span().last())));
    return List.copyOf(byGrouping.values());
  }

  /** At least so many families in a span: those of its windows that do not overlap. */
  private static int sum(List<Told> told, Span span) {
    int families = 0;
    int covered = span.first() - 1;
    for (Told one : told) {
      if (one.span().first() > covered && one.span().last() <= span.last()) {
        families += one.families();
        covered = one.span().last();
      }
    }
    return families;
  }

  private static Set<Integer> sums(Set<Integer> some, Set<Integer> others) {
    Set<Integer> sums = new TreeSet<>();
    some.forEach(a -> others.forEach(b -> sums.add(a + b)));
    return sums;
  }

  /**
   * A solution from the frozen counts, tranche by tranche; empty where some are not known. Where no
   * grouping tells each finest value by itself, any that fits what is frozen will do.
   */
  private Optional<int[][]> truth(Span span) throws Unsolved {
    int[][] truth = new int[span.last() - span.first() + 1][];
    for (int t = span.first(); t <= span.last(); t++) {
      Span one = new Span(t, t);
      List<Observation> frozen = new ArrayList<>();
      for (int g = 0; g < system.groupings().size(); g++) {
        frozen(g, t).ifPresent(counts -> frozen.add(counts));
      }
      Optional<int[][]> filled =
          frozen.isEmpty()
              ? Optional.empty()
              : new CountProgram(new Block(system, one, frozen), one, Set.of()).least();
      if (filled.isEmpty()) {
        return Optional.empty();
      }
      truth[t - span.first()] = filled.get()[0];
    }
    return Optional.of(truth);
  }

  private Optional<Observation> frozen(int grouping, int tranche) {
    List<Integer> counts = new ArrayList<>();
    for (int c = 0; c < system.groupings().get(grouping).cells().size(); c++) {
      OptionalInt n = system.truth().of(grouping, c, tranche);
      if (n.isEmpty()) {
        return Optional.empty();
      }
      counts.add(n.getAsInt());
    }
    return Optional.of(new Observation(grouping, new Span(tranche, tranche), counts));
  }
}
