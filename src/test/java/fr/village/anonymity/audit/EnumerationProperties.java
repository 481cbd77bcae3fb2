package fr.village.anonymity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/** The auditor beside all solutions in whole numbers, tried one by one. */
class EnumerationProperties {
  private static int chains;
  private static int broken;
  private static int safe;

  @Property(
      tries = 300,
      seed = "1000",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  @Label("chains of levels with windows that nest: by intervals, exactly")
  void nested(@ForAll long seed) throws Unsolved {
    CountSystem system = new RandomSystem(seed).chain(true);
    Enumeration all = new Enumeration(system);
    Solutions solutions = ChainSolutions.of(system).orElseThrow();
    same(system, solutions, all);
    verdict(system, solutions, all);
  }

  @Property(
      tries = 60,
      seed = "1000",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  @Label("chains of levels with windows anywhere: by intervals or by integer programs, exactly")
  void anywhere(@ForAll long seed) throws Unsolved {
    CountSystem system = new RandomSystem(seed).chain(false);
    Enumeration all = new Enumeration(system);
    Optional<ChainSolutions> chain = ChainSolutions.of(system);
    if (chain.isPresent()) {
      chains++;
      same(system, chain.get(), all);
      verdict(system, chain.get(), all);
    }
    same(system, new ProgramSolutions(system), all);
    verdict(system, new ProgramSolutions(system), all);
  }

  @Property(
      tries = 60,
      seed = "1000",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  @Label("two-way tables with both margins: by integer programs, exactly")
  void crossed(@ForAll long seed) throws Unsolved {
    CountSystem system = new RandomSystem(seed).crossed();
    Enumeration all = new Enumeration(system);
    same(system, new ProgramSolutions(system), all);
    verdict(system, new ProgramSolutions(system), all);
  }

  @Property(
      tries = 60,
      seed = "1000",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  @Label("cells that overlap, forced past every check: by integer programs, exactly")
  void wild(@ForAll long seed) throws Unsolved {
    CountSystem system = new RandomSystem(seed).wild();
    assertThat(ChainSolutions.of(system)).isEmpty();
    Enumeration all = new Enumeration(system);
    same(system, new ProgramSolutions(system), all);
    verdict(system, new ProgramSolutions(system), all);
  }

  @AfterContainer
  static void everyPathWasTaken() {
    assertThat(chains).as("chains among windows anywhere").isGreaterThan(5);
    assertThat(broken).as("systems that break a cell").isGreaterThan(50);
    assertThat(safe).as("systems that do not").isGreaterThan(20);
  }

  private static void same(CountSystem system, Solutions solutions, Enumeration all)
      throws Unsolved {
    for (int g = 0; g < system.groupings().size(); g++) {
      for (int c = 0; c < system.groupings().get(g).cells().size(); c++) {
        for (int first = 1; first <= system.tranches(); first++) {
          for (int last = first; last <= system.tranches(); last++) {
            Span span = new Span(first, last);
            Set<Integer> counts = all.counts(g, c, span);
            String where = system + " " + g + "/" + c + " " + span;
            assertThat(solutions.range(g, c, span))
                .as(where)
                .isEqualTo(new CountRange(Collections.min(counts), Collections.max(counts)));
            assertThat(solutions.leaves(g, c, span, counts.size())).as(where).isTrue();
            assertThat(solutions.leaves(g, c, span, counts.size() + 1)).as(where).isFalse();
          }
        }
      }
    }
  }

  /** A witness if and only if some count breaks; and the one named does. */
  private static void verdict(CountSystem system, Solutions solutions, Enumeration all) {
    Optional<Witness> witness = new CountAudit(system, solutions).witness();
    boolean breaks = false;
    for (int g = 0; g < system.groupings().size(); g++) {
      for (int c = 0; c < system.groupings().get(g).cells().size(); c++) {
        for (int first = 1; first <= system.tranches(); first++) {
          for (int last = first; last <= system.tranches(); last++) {
            breaks |= breaks(system, all, g, c, new Span(first, last));
          }
        }
      }
    }
    assertThat(witness.isPresent()).as("%s %s", system, witness).isEqualTo(breaks);
    if (breaks) {
      broken++;
    } else {
      safe++;
    }
  }

  private static boolean breaks(CountSystem system, Enumeration all, int g, int c, Span span) {
    int floor = system.cell(g, c).floor();
    Set<Integer> counts = all.counts(g, c, span);
    if (counts.size() >= floor - 1) {
      return false;
    }
    int truth = 0;
    for (int t = span.first(); t <= span.last(); t++) {
      OptionalInt n = system.truth().of(g, c, t);
      if (n.isEmpty()) {
        return counts.stream().anyMatch(x -> x >= 1 && x < floor);
      }
      truth += n.getAsInt();
    }
    return truth >= 1 && truth < floor;
  }
}
