package fr.village.anonymity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.anonymity.FrozenTable;
import fr.village.anonymity.Ledger;
import fr.village.anonymity.Release;
import fr.village.anonymity.Tranche;
import fr.village.anonymity.audit.Links.Identity;
import fr.village.anonymity.audit.Links.Part;
import fr.village.anonymity.audit.Links.Told;
import fr.village.domain.reference.Floors;
import fr.village.domain.reference.Label;
import fr.village.domain.reference.Level;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.Sensitivity;
import fr.village.domain.reference.TableDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Questions that share those who did not answer: what each one's own system says is what all
 * combinations of their answers say, tried one by one.
 */
class PanelEquationsProperties {
  private static final LocalDate CLOSING = LocalDate.of(2026, 3, 31);
  private static final List<TableDefinition> TABLES = List.of(table("calm"), table("trust"));
  private static final Identity SHARED =
      new Identity(List.of(new Part("calm", Set.of("na")), new Part("trust", Set.of("na"))));

  @net.jqwik.api.Label("each question apart, and all combinations")
  @Property(
      tries = 150,
      seed = "1000",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void apart(@ForAll long seed) throws Unsolved {
    Random random = new Random(seed);
    Ledger ledger = ledger(random, random.nextInt(4) > 0);
    List<Told> told = random.nextBoolean() ? List.of() : List.of(told(ledger, random, "calm"));
    Links links = new Links(List.of(), List.of(), List.of(), List.of(SHARED), told);
    LedgerEquations equations = new LedgerEquations(reference(), links);
    CountSystem whole = equations.system(ledger, new Together(TABLES, Set.of("calm", "trust")));
    Enumeration all = new Enumeration(whole);
    for (Together one : equations.together(ledger)) {
      CountSystem system = equations.system(ledger, one);
      Optional<ChainSolutions> chain = ChainSolutions.of(system);
      Solutions solutions = chain.isPresent() ? chain.get() : new ProgramSolutions(system);
      for (String table : one.audited()) {
        same(system, solutions, table, whole, all);
      }
    }
  }

  private static void same(
      CountSystem system, Solutions solutions, String table, CountSystem whole, Enumeration all)
      throws Unsolved {
    int here = grouping(system, table);
    int there = grouping(whole, table);
    for (int c = 0; c < 3; c++) {
      for (int first = 1; first <= system.tranches(); first++) {
        for (int last = first; last <= system.tranches(); last++) {
          Span span = new Span(first, last);
          Set<Integer> counts = all.counts(there, c, span);
          assertThat(solutions.range(here, c, span))
              .as("%s %s %s %s", system, table, c, span)
              .isEqualTo(new CountRange(Collections.min(counts), Collections.max(counts)));
          assertThat(solutions.leaves(here, c, span, counts.size())).isTrue();
          assertThat(solutions.leaves(here, c, span, counts.size() + 1)).isFalse();
        }
      }
    }
  }

  private static int grouping(CountSystem system, String table) {
    for (int g = 0; g < system.groupings().size(); g++) {
      Grouping one = system.groupings().get(g);
      if (one.table().equals(table) && one.level().equals("detail")) {
        return g;
      }
    }
    throw new IllegalStateException(table);
  }

  /** Answers of both questions, or of neither; windows that follow one another, or any. */
  private static Ledger ledger(Random random, boolean follow) {
    int count = 2 + random.nextInt(2);
    List<Tranche> tranches = new ArrayList<>();
    List<FrozenTable> frozen = new ArrayList<>();
    for (int t = 1; t <= count; t++) {
      int families = 1 + random.nextInt(4);
      Map<String, Integer> calm = new TreeMap<>(Map.of("yes", 0, "no", 0, "na", 0));
      Map<String, Integer> trust = new TreeMap<>(calm);
      for (int f = 0; f < families; f++) {
        boolean answered = random.nextInt(3) > 0;
        calm.merge(answered ? random.nextBoolean() ? "yes" : "no" : "na", 1, Integer::sum);
        trust.merge(answered ? random.nextBoolean() ? "yes" : "no" : "na", 1, Integer::sum);
      }
      tranches.add(new Tranche(t, CLOSING, families, CLOSING));
      frozen.add(new FrozenTable(t, "calm", calm));
      frozen.add(new FrozenTable(t, "trust", trust));
    }
    List<Release> releases = new ArrayList<>();
    for (TableDefinition table : TABLES) {
      int released = 0;
      for (int t = 1; t <= count; t++) {
        int first = follow ? released + 1 : 1 + random.nextInt(t);
        if (random.nextBoolean()) {
          releases.add(released(frozen, table.code(), first, t));
          released = t;
        }
      }
    }
    return new Ledger(
        List.of(), CLOSING, CLOSING, 0, null, tranches, frozen, List.of(), releases, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Release released(List<FrozenTable> frozen, String table, int first, int last) {
    Map<String, Integer> counts = new TreeMap<>();
    frozen.stream()
        .filter(f -> f.table().equals(table) && f.tranche() >= first && f.tranche() <= last)
        .forEach(f -> f.counts().forEach((v, n) -> counts.merge(v, n, Integer::sum)));
    int base = counts.values().stream().mapToInt(n -> n).sum();
    return new Release(table, "detail", CLOSING, first, last, base, counts);
  }

  private static Told told(Ledger ledger, Random random, String table) {
    int last = 1 + random.nextInt(ledger.tranches().size());
    int first = 1 + random.nextInt(last);
    Integer none = released(ledger.frozenTables(), table, first, last).counts().get("na");
    return new Told(new Part(table, Set.of("na")), new Span(first, last), none == null ? 0 : none);
  }

  private static ReferenceSet reference() {
    return new ReferenceSet(
        "2026.1", LocalDate.of(2026, 1, 1), Floors.LEAST, List.of(), List.of(), TABLES, List.of(), List.of(), List.of(), List.of());
  }

  private static TableDefinition table(String code) {
    List<LevelCell> cells =
        Arrays.stream(new String[] {"yes", "no", "na"})
            .map(v -> LevelCell.finest(v, new Label(v, v)))
            .toList();
    return new TableDefinition(
        code,
        new Label(code, code),
        Sensitivity.SENSITIVE,
        "family",
        3,
        "na",
        null,
        null,
        List.of(new Level("detail", cells)),
        code,
        new Label(code, code));
  }
}
