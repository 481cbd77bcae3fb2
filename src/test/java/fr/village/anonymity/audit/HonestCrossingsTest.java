package fr.village.anonymity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rule 5 played on random Maisons: margins that leave by rule 1c, and a two-way table whenever both
 * margins leave and each of its cells has 11 families since it last did.
 */
class HonestCrossingsTest {
  private static final int[] FLOORS = {5, 5, 5, 11};
  private static final int CROSSING = 3;

  /** Values 0 to 5: structure a, b, c × first or later child. */
  private static final List<Grouping> GROUPINGS =
      List.of(
          grouping("single", Set.of(0, 1), Set.of(2, 3, 4, 5)),
          grouping("structure", Set.of(0, 1), Set.of(2, 3), Set.of(4, 5)),
          grouping("child", Set.of(0, 2, 4), Set.of(1, 3, 5)),
          grouping("single×child", Set.of(0), Set.of(1), Set.of(2, 4), Set.of(3, 5)));

  @ParameterizedTest
  @ValueSource(ints = {4, 10})
  @DisplayName("no count of a two-way table that left by the rules is too well known")
  void honest(int tranches) throws Unsolved {
    int crossed = 0;
    for (int seed = 0; seed < 100; seed++) {
      CountSystem system = system(seed, tranches);
      crossed += (int) system.observations().stream().filter(o -> o.grouping() == CROSSING).count();
      assertThat(Auditor.audit(system)).as("seed %s", seed).isEmpty();
    }
    assertThat(crossed).isGreaterThan(40);
  }

  static CountSystem system(long seed, int tranches) {
    Random random = new Random(seed);
    int[][] truth = new int[tranches][6];
    double skew = random.nextDouble() * 0.6;
    int most = 15 + random.nextInt(30);
    for (int[] row : truth) {
      int families = 15 + random.nextInt(most);
      for (int f = 0; f < families; f++) {
        row[random.nextDouble() < skew ? random.nextInt(2) * 2 : random.nextInt(6)]++;
      }
    }
    List<Observation> observations = new ArrayList<>();
    int[] last = new int[GROUPINGS.size()];
    for (int t = 1; t <= tranches; t++) {
      boolean single = release(truth, 0, t, last, observations);
      boolean structure = single && release(truth, 1, t, last, observations);
      boolean child = release(truth, 2, t, last, observations);
      if (single && child) {
        release(truth, CROSSING, t, last, observations);
      }
    }
    return new CountSystem(
        IntStream.range(0, tranches).mapToObj(t -> IntStream.of(truth[t]).sum()).toList(),
        6,
        GROUPINGS,
        observations,
        (g, c, t) ->
            OptionalInt.of(
                Enumeration.count(
                    truth, new Span(t, t), GROUPINGS.get(g).cells().get(c).values())));
  }

  private static boolean release(
      int[][] truth, int grouping, int t, int[] last, List<Observation> observations) {
    Span window = new Span(last[grouping] + 1, t);
    List<Integer> counts =
        GROUPINGS.get(grouping).cells().stream()
            .map(c -> Enumeration.count(truth, window, c.values()))
            .toList();
    int floor = FLOORS[grouping];
    boolean passes = counts.stream().allMatch(n -> n >= floor || n == 0 && grouping != CROSSING);
    if (passes) {
      observations.add(new Observation(grouping, window, counts));
      last[grouping] = t;
    }
    return passes;
  }

  @SafeVarargs
  private static Grouping grouping(String level, Set<Integer>... cells) {
    return new Grouping(
        "t",
        level,
        IntStream.range(0, cells.length)
            .mapToObj(c -> new CountedCell("" + c, cells[c], 5))
            .toList());
  }
}
