package fr.village.anonymity.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Small systems at random, all with a true filling: as the rules make them, and as they do not. */
final class RandomSystem {
  private static final int MOST_FILLINGS = 6_000;

  private final Random random;
  private int[][] truth = new int[0][];
  private List<Integer> families = List.of();
  private int values;

  RandomSystem(long seed) {
    random = new Random(seed);
  }

  /** A chain of levels; windows mostly nest, and sometimes lie anywhere. */
  CountSystem chain(boolean nested) {
    fill(2 + random.nextInt(3));
    List<Grouping> levels = levels(1 + random.nextInt(3));
    List<Observation> observations = new ArrayList<>();
    if (nested) {
      nested(levels, observations);
    } else {
      anywhere(levels, observations, 1 + random.nextInt(4));
    }
    return system(levels, observations);
  }

  /** Two tables of two or three values, their two-way table, and releases anywhere. */
  CountSystem crossed() {
    int across = 2;
    int down = 2;
    fill(across * down);
    int floor = floor();
    List<Grouping> groupings =
        List.of(
            grouping("a", floor, List.of(Set.of(0, 1), Set.of(2, 3))),
            grouping("b", floor, List.of(Set.of(0, 2), Set.of(1, 3))),
            grouping("a×b", floor, List.of(Set.of(0), Set.of(1), Set.of(2), Set.of(3))));
    List<Observation> observations = new ArrayList<>();
    anywhere(groupings, observations, 1 + random.nextInt(4));
    return system(groupings, observations);
  }

  /** Any cells at all: overlapping, not nested, some values in none. */
  CountSystem wild() {
    fill(3 + random.nextInt(2));
    List<Grouping> groupings = new ArrayList<>();
    for (int g = 0; g < 3; g++) {
      List<Set<Integer>> cells = new ArrayList<>();
      for (int c = 0; c < 2; c++) {
        Set<Integer> cell = new HashSet<>(Set.of(random.nextInt(values)));
        cell.add(random.nextInt(values));
        cells.add(cell);
      }
      groupings.add(grouping("g" + g, floor(), cells));
    }
    List<Observation> observations = new ArrayList<>();
    anywhere(groupings, observations, 2 + random.nextInt(3));
    return system(groupings, observations);
  }

  private void fill(int ofValues) {
    values = ofValues;
    do {
      int tranches = 2 + random.nextInt(3);
      families = IntStream.range(0, tranches).mapToObj(t -> 1 + random.nextInt(6)).toList();
    } while (Enumeration.size(families, values) > MOST_FILLINGS);
    truth = new int[families.size()][values];
    double skew = random.nextDouble();
    for (int t = 0; t < truth.length; t++) {
      for (int f = 0; f < families.get(t); f++) {
        truth[t][random.nextDouble() < skew ? 0 : random.nextInt(values)]++;
      }
    }
  }

  private int floor() {
    return 2 + random.nextInt(4);
  }

  /** Finest first, each one merges two cells of the one before. */
  private List<Grouping> levels(int count) {
    List<Grouping> levels = new ArrayList<>();
    List<Set<Integer>> cells =
        new ArrayList<>(IntStream.range(0, values).mapToObj(Set::of).toList());
    int floor = floor();
    for (int l = 0; l < count && cells.size() >= 2; l++) {
      levels.add(grouping("level" + l, floor, cells));
      Collections.shuffle(cells, random);
      Set<Integer> merged = new HashSet<>(cells.removeLast());
      merged.addAll(cells.removeLast());
      cells.add(merged);
    }
    return levels;
  }

  private static Grouping grouping(String name, int floor, List<Set<Integer>> cells) {
    return new Grouping(
        "t", name, cells.stream().map(c -> new CountedCell(c.toString(), c, floor)).toList());
  }

  /** A finer level ends where the coarser one did, and so do windows. */
  private void nested(List<Grouping> levels, List<Observation> observations) {
    int[] released = new int[levels.size()];
    for (int t = 1; t <= truth.length; t++) {
      for (int l = levels.size() - 1; l >= 0 && random.nextInt(5) > 1; l--) {
        observations.add(observed(levels, l, new Span(released[l] + 1, t)));
        released[l] = t;
      }
    }
  }

  private void anywhere(List<Grouping> groupings, List<Observation> observations, int count) {
    for (int i = 0; i < count; i++) {
      int first = 1 + random.nextInt(truth.length);
      int last = first + random.nextInt(truth.length - first + 1);
      observations.add(
          observed(groupings, random.nextInt(groupings.size()), new Span(first, last)));
    }
  }

  private Observation observed(List<Grouping> groupings, int grouping, Span span) {
    return new Observation(
        grouping,
        span,
        groupings.get(grouping).cells().stream()
            .map(c -> Enumeration.count(truth, span, c.values()))
            .toList());
  }

  private CountSystem system(List<Grouping> groupings, List<Observation> observations) {
    int[][] frozen = Arrays.stream(truth).map(int[]::clone).toArray(int[][]::new);
    TrueCounts known =
        (g, c, t) ->
            OptionalInt.of(
                Enumeration.count(
                    frozen, new Span(t, t), groupings.get(g).cells().get(c).values()));
    boolean takenOver = random.nextInt(4) == 0;
    return new CountSystem(
        families, values, groupings, observations, takenOver ? TrueCounts.UNKNOWN : known);
  }
}
