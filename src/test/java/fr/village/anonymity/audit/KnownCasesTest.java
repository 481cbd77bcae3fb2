package fr.village.anonymity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.anonymity.audit.Witness.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts worked out by hand. */
class KnownCasesTest {
  @Test
  @DisplayName("three cells with pairwise sums of 6 are 3, 3 and 3")
  void pairwiseSums() throws Unsolved {
    List<Grouping> groupings =
        List.of(
            grouping("cells", 5, Set.of(0), Set.of(1), Set.of(2), Set.of(3)),
            grouping("first", 5, Set.of(0, 1)),
            grouping("second", 5, Set.of(1, 2)),
            grouping("third", 5, Set.of(0, 2)));
    CountSystem system =
        system(
            groupings,
            new int[][] {{3, 3, 3, 6}},
            released(1, 1, 1),
            released(2, 1, 1),
            released(3, 1, 1));
    assertThat(new ProgramSolutions(system).range(0, 0, new Span(1, 1)))
        .isEqualTo(new CountRange(3, 3));
    assertThat(witness(system))
        .isEqualTo(new Witness(Kind.TOO_FEW_VALUES, "t", "cells", "0", 1, 1, 3, 3, 3));
  }

  @ParameterizedTest(name = "{0} of floor {1}: {2}")
  @CsvSource({
    "0,5,true",
    "1,5,false",
    "4,5,false",
    "5,5,true",
    "0,11,true",
    "1,11,false",
    "10,11,false",
    "11,11,true"
  })
  @DisplayName("attack 5 and lowered thresholds: what a released window tells")
  void window(int families, int floor, boolean safe) throws Unsolved {
    CountSystem system =
        system(
            List.of(grouping("fine", floor, Set.of(0), Set.of(1))),
            new int[][] {{20, 0}, {20, families}},
            released(0, 1, 2));
    Witness expected =
        new Witness(Kind.TOO_FEW_VALUES, "t", "fine", "1", 1, 2, families, families, families);
    assertThat(witness(system)).isEqualTo(safe ? null : expected);
  }

  @Test
  @DisplayName("attack 6: met outside referred, 12 and 9 tell of 3 referred and not met")
  void metOutsideReferred() throws Unsolved {
    List<Grouping> groupings =
        List.of(
            grouping("all", 5, Set.of(0), Set.of(1), Set.of(2)),
            grouping("referred", 5, Set.of(0), Set.of(1, 2)),
            grouping("met", 5, Set.of(0, 1), Set.of(2)));
    CountSystem system =
        system(groupings, new int[][] {{18, 3, 9}}, released(1, 1, 1), released(2, 1, 1));
    assertThat(ChainSolutions.of(system)).isEmpty();
    assertThat(witness(system))
        .isEqualTo(new Witness(Kind.TOO_FEW_VALUES, "t", "all", "1", 1, 1, 3, 3, 3));
    CountSystem onlyOne = system(groupings, new int[][] {{18, 3, 9}}, released(1, 1, 1));
    assertThat(witness(onlyOne)).isNull();
  }

  @Test
  @DisplayName("attack 6: a and b, then a and c grouped: two small cells are not told, one is")
  void regrouped() throws Unsolved {
    List<Grouping> groupings =
        List.of(
            grouping("fine", 5, Set.of(0), Set.of(1), Set.of(2), Set.of(3)),
            grouping("rows", 5, Set.of(0, 1), Set.of(2, 3)),
            grouping("columns", 5, Set.of(0, 2), Set.of(1, 3)));
    CountSystem wide =
        system(groupings, new int[][] {{4, 4, 4, 8}}, released(1, 1, 1), released(2, 1, 1));
    assertThat(new ProgramSolutions(wide).range(0, 0, new Span(1, 1)))
        .isEqualTo(new CountRange(0, 8));
    assertThat(witness(wide)).isNull();
    // Rows 17 and 2, columns 17 and 2: of 15 to 17, 0 to 2, 0 to 2 and 0 to 2.
    CountSystem narrow =
        system(groupings, new int[][] {{15, 2, 2, 0}}, released(1, 1, 1), released(2, 1, 1));
    assertThat(witness(narrow))
        .isEqualTo(new Witness(Kind.TOO_FEW_VALUES, "t", "fine", "1", 1, 1, 2, 0, 2));
  }

  @Test
  @DisplayName("a finer level that ends elsewhere than the coarser one: the difference is told")
  void windowsEndApart() throws Unsolved {
    List<Grouping> groupings =
        List.of(
            grouping("fine", 5, Set.of(0), Set.of(1), Set.of(2)),
            grouping("coarse", 5, Set.of(0, 1), Set.of(2)));
    int[][] truth = {{6, 6, 8}, {2, 0, 18}, {5, 5, 5}};
    // Finest cells add up to the coarse ones: 14 of the first two tranches, 12 of the first.
    CountSystem system = system(groupings, truth, released(0, 1, 1), released(1, 1, 2));
    assertThat(witness(system))
        .isEqualTo(new Witness(Kind.TOO_FEW_VALUES, "t", "fine", "0", 2, 2, 2, 0, 2));
  }

  @ParameterizedTest(name = "from 4 to {0}: {1}")
  @CsvSource({"5,false", "6,false", "7,true"})
  @DisplayName("a true 4 that may be 4 to 6 has three values, 4 to 7 has the four it needs")
  void justEnough(int high, boolean safe) throws Unsolved {
    List<Grouping> groupings =
        List.of(
            grouping("fine", 5, Set.of(0), Set.of(1), Set.of(2)),
            grouping("coarse", 1, Set.of(0, 1), Set.of(2)));
    int[][] truth = {{4, 20, 9}, {high - 4, 0, 20}};
    CountSystem system =
        system(groupings, truth, released(1, 1, 1), released(1, 2, 2), released(0, 1, 2));
    assertThat(ChainSolutions.of(system)).isPresent();
    assertThat(witness(system))
        .isEqualTo(
            safe ? null : new Witness(Kind.TOO_FEW_VALUES, "t", "fine", "0", 1, 1, 4, 4, high));
    assertThat(new CountAudit(system, new ProgramSolutions(system)).witness().isEmpty())
        .isEqualTo(safe);
  }

  @Test
  @DisplayName("two windows that overlap tell nothing of what lies in both, three tell it")
  void overlappingWindows() throws Unsolved {
    List<Grouping> groupings = List.of(grouping("fine", 5, Set.of(0), Set.of(1)));
    int[][] truth = {{5, 15}, {1, 19}, {5, 15}, {0, 20}};
    CountSystem system = system(groupings, truth, released(0, 1, 2), released(0, 2, 3));
    assertThat(ChainSolutions.of(system)).isEmpty();
    assertThat(witness(system)).isNull();
    CountSystem three =
        system(groupings, truth, released(0, 1, 2), released(0, 2, 3), released(0, 1, 3));
    assertThat(witness(three))
        .isEqualTo(new Witness(Kind.TOO_FEW_VALUES, "t", "fine", "0", 2, 2, 1, 1, 1));
  }

  @ParameterizedTest(name = "{0} of 20 taken over: {1}")
  @CsvSource({"0,true", "1,false", "4,false", "5,true"})
  @DisplayName("tranches taken over from a workbook: any possible count may be true")
  void takenOver(int families, boolean safe) throws Unsolved {
    CountSystem known =
        system(
            List.of(grouping("fine", 5, Set.of(0), Set.of(1))),
            new int[][] {{20 - families, families}},
            released(0, 1, 1));
    CountSystem unknown =
        new CountSystem(
            known.families(),
            known.values(),
            known.groupings(),
            known.observations(),
            TrueCounts.UNKNOWN);
    Witness witness = witness(unknown);
    assertThat(witness == null).isEqualTo(safe);
    if (witness != null) {
      assertThat(witness.trueCount()).isNull();
    }
  }

  @Test
  @DisplayName("releases that contradict one another are named, never taken for safe")
  void contradiction() throws Unsolved {
    CountSystem system =
        new CountSystem(
            List.of(20),
            2,
            List.of(grouping("fine", 5, Set.of(0)), grouping("other", 5, Set.of(0))),
            List.of(
                new Observation(0, new Span(1, 1), List.of(8)),
                new Observation(1, new Span(1, 1), List.of(9))),
            TrueCounts.UNKNOWN);
    assertThat(Auditor.audit(system).map(Witness::kind)).contains(Kind.CONTRADICTION);
  }

  @Test
  @DisplayName("a release that is not what was frozen is named")
  void altered() throws Unsolved {
    CountSystem honest =
        system(
            List.of(grouping("fine", 5, Set.of(0), Set.of(1))),
            new int[][] {{20, 5}},
            released(0, 1, 1));
    CountSystem altered =
        new CountSystem(
            honest.families(),
            2,
            honest.groupings(),
            List.of(new Observation(0, new Span(1, 1), List.of(22, 3))),
            honest.truth());
    assertThat(witness(honest)).isNull();
    assertThat(witness(altered))
        .isEqualTo(new Witness(Kind.CONTRADICTION, "t", "fine", "0", 1, 1, 20, 22, 22));
  }

  @Test
  @DisplayName("a witness names the place; its figures stay out of the message")
  void place() {
    Witness one = new Witness(Kind.TOO_FEW_VALUES, "structure", "fine", "d", 2, 2, 3, 3, 3);
    Witness more = new Witness(Kind.NOT_PROVED, "structure", "fine", "d", 2, 5, 3, null, null);
    assertThat(one.place()).isEqualTo("structure/fine/d, tranche 2");
    assertThat(more.place()).isEqualTo("structure/fine/d, tranches 2–5");
    assertThat(one.text()).isEqualTo("structure/fine/d, tranche 2: TOO_FEW_VALUES, 3 [3, 3]");
  }

  private static @Nullable Witness witness(CountSystem system) {
    return Auditor.audit(system).orElse(null);
  }

  @SafeVarargs
  private static Grouping grouping(String level, int floor, Set<Integer>... cells) {
    return new Grouping(
        "t",
        level,
        Arrays.stream(cells)
            .map(
                c ->
                    new CountedCell(
                        c.size() == 1 ? "" + c.iterator().next() : c.toString(), c, floor))
            .toList());
  }

  /** A grouping and its first and last tranche; the counts are those of the true filling. */
  private static int[] released(int grouping, int first, int last) {
    return new int[] {grouping, first, last};
  }

  private static CountSystem system(List<Grouping> groupings, int[][] truth, int[]... released) {
    return new CountSystem(
        Arrays.stream(truth).map(row -> Arrays.stream(row).sum()).toList(),
        truth[0].length,
        groupings,
        Arrays.stream(released)
            .map(
                r -> {
                  Span span = new Span(r[1], r[2]);
                  List<Integer> counts =
                      groupings.get(r[0]).cells().stream()
                          .map(c -> Enumeration.count(truth, span, c.values()))
                          .toList();
                  return new Observation(r[0], span, counts);
                })
            .toList(),
        (g, c, t) -> {
          Set<Integer> values = groupings.get(g).cells().get(c).values();
          return OptionalInt.of(Enumeration.count(truth, new Span(t, t), values));
        });
  }
}
