package fr.village.anonymity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.anonymity.FrozenTable;
import fr.village.anonymity.Ledger;
import fr.village.anonymity.Release;
import fr.village.anonymity.Tranche;
import fr.village.anonymity.audit.Links.CrossedRelease;
import fr.village.anonymity.audit.Links.CrossedTranche;
import fr.village.anonymity.audit.Links.Crossing;
import fr.village.anonymity.audit.Links.Identity;
import fr.village.anonymity.audit.Links.Pair;
import fr.village.anonymity.audit.Links.Part;
import fr.village.domain.reference.Floors;
import fr.village.domain.reference.Label;
import fr.village.domain.reference.Level;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.Sensitivity;
import fr.village.domain.reference.TableDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two-way tables and identities, given as data beside a ledger. */
class LinkedTablesTest {
  private static final LocalDate CLOSING = LocalDate.of(2026, 3, 31);
  private static final Crossing CROSSING =
      new Crossing("structure.child", "structure", "detail", "child", "detail");

  private final ReferenceSet reference =
      reference(table("structure", "single", "two"), table("child", "first", "later"));

  @Test
  @DisplayName("a two-way table of 11 and more, with both margins: no witness")
  void crossing() {
    int[][] first = {{12, 14}, {20, 11}};
    int[][] second = {{11, 11}, {11, 11}};
    assertThat(audit(released(first, second), true)).isEmpty();
  }

  @Test
  @DisplayName("a two-way cell of 3 is named, also where only its margins and its total left")
  void crossingTooSmall() {
    assertThat(audit(released(new int[][] {{12, 3}, {20, 11}}), true).map(Witness::place))
        .contains("structure.child/detail×detail/single×later, tranche 1");
    // The margins alone leave single × later between 0 and 14.
    assertThat(audit(released(new int[][] {{12, 3}, {20, 11}}), false)).isEmpty();
  }

  @Test
  @DisplayName("a two-way table over two tranches, beside margins of each, that tells one apart")
  void crossingSubtracted() {
    // Tranche 1 has 28 of 30 single and first: of its single later ones there are 0 to 2.
    int[][] first = {{26, 2}, {2, 0}};
    int[][] second = {{11, 11}, {11, 11}};
    Ledger ledger = released(first, second);
    assertThat(audit(ledger, true).map(Witness::place)).contains("structure/detail/two, tranche 1");
  }

  @Test
  @DisplayName("an identity makes two tables one: what each keeps back, both may tell together")
  void identity() {
    Ledger ledger =
        ledger(
            List.of(new int[][] {{6, 0}, {0, 24}}, new int[][] {{2, 0}, {0, 28}}),
            // structure of both tranches, child of the first one only
            new int[][] {{0, 1, 2}, {1, 1, 1}});
    Identity same =
        new Identity(
            List.of(new Part("structure", Set.of("single")), new Part("child", Set.of("first"))));
    assertThat(new Auditor(reference).audit(ledger)).isEmpty();
    Links links = new Links(List.of(), List.of(), List.of(), List.of(same), List.of());
    assertThat(new Auditor(reference, l -> links).audit(ledger))
        .contains(
            new Witness(
                Witness.Kind.TOO_FEW_VALUES, "structure", "detail", "single", 2, 2, 2, 2, 2));
  }

  @Test
  @DisplayName("more combinations than can be looked at are not taken for safe")
  void tooMany() {
    String[] values = IntStream.range(0, 50).mapToObj(i -> "v" + i).toArray(String[]::new);
    ReferenceSet large = reference(table("structure", values), table("child", values));
    Links links = new Links(List.of(CROSSING), List.of(), List.of(), List.of(), List.of());
    Ledger ledger = ledger(List.of(), new int[0][]);
    Ledger one = withTranches(ledger, 1);
    assertThat(new Auditor(large).audit(one)).isEmpty();
    assertThat(new Auditor(large, l -> links).audit(one).map(Witness::kind))
        .contains(Witness.Kind.NOT_PROVED);
  }

  @Test
  @DisplayName("a release that fits no level of the reference set is not overlooked")
  void misfit() {
    Ledger ledger = released(new int[][] {{12, 14}, {20, 11}});
    ReferenceSet other = reference(table("structure", "single", "two", "shared"));
    assertThat(new Auditor(other).audit(ledger).map(Witness::kind))
        .contains(Witness.Kind.CONTRADICTION);
  }

  /** Every margin at every tranche, the two-way table over all. */
  private static Ledger released(int[][]... tranches) {
    List<int[]> spans = new ArrayList<>();
    for (int t = 1; t <= tranches.length; t++) {
      spans.add(new int[] {0, t, t});
      spans.add(new int[] {1, t, t});
    }
    return ledger(List.of(tranches), spans.toArray(int[][]::new));
  }

  private Optional<Witness> audit(Ledger ledger, boolean crossed) {
    Map<Pair, Integer> all =
        Map.of(
            new Pair("single", "first"), sum(ledger, "single first"),
            new Pair("single", "later"), sum(ledger, "single later"),
            new Pair("two", "first"), sum(ledger, "two first"),
            new Pair("two", "later"), sum(ledger, "two later"));
    Span span = new Span(1, ledger.tranches().size());
    List<CrossedRelease> releases =
        crossed ? List.of(new CrossedRelease(CROSSING.code(), span, all)) : List.of();
    List<CrossedTranche> frozen =
        ledger.frozenTables().stream()
            .filter(f -> f.table().equals("both"))
            .map(
                f ->
                    new CrossedTranche(
                        CROSSING.code(),
                        f.tranche(),
                        Map.of(
                            new Pair("single", "first"), f.counts().get("single first"),
                            new Pair("single", "later"), f.counts().get("single later"),
                            new Pair("two", "first"), f.counts().get("two first"),
                            new Pair("two", "later"), f.counts().get("two later"))))
            .toList();
    Links links = new Links(List.of(CROSSING), releases, frozen, List.of(), List.of());
    return new Auditor(reference, l -> links).audit(ledger);
  }

  private static int sum(Ledger ledger, String both) {
    return ledger.frozenTables().stream()
        .filter(f -> f.table().equals("both"))
        .mapToInt(f -> f.counts().get(both))
        .sum();
  }

  /**
   * @param truth of each tranche: structure × child
   * @param released table (0 structure, 1 child), first and last tranche
   */
  private static Ledger ledger(List<int[][]> truth, int[][] released) {
    List<FrozenTable> frozen = new ArrayList<>();
    for (int t = 1; t <= truth.size(); t++) {
      int[][] n = truth.get(t - 1);
      frozen.add(
          new FrozenTable(
              t, "structure", Map.of("single", n[0][0] + n[0][1], "two", n[1][0] + n[1][1])));
      frozen.add(
          new FrozenTable(
              t, "child", Map.of("first", n[0][0] + n[1][0], "later", n[0][1] + n[1][1])));
      frozen.add(
          new FrozenTable(
              t,
              "both",
              Map.of(
                  "single first", n[0][0],
                  "single later", n[0][1],
                  "two first", n[1][0],
                  "two later", n[1][1])));
    }
    List<Release> releases = new ArrayList<>();
    for (int[] r : released) {
      String table = r[0] == 0 ? "structure" : "child";
      Map<String, Integer> counts = new java.util.TreeMap<>();
      frozen.stream()
          .filter(f -> f.table().equals(table) && f.tranche() >= r[1] && f.tranche() <= r[2])
          .forEach(f -> f.counts().forEach((v, n) -> counts.merge(v, n, Integer::sum)));
      int base = counts.values().stream().mapToInt(n -> n).sum();
      releases.add(new Release(table, "detail", CLOSING, r[1], r[2], base, counts));
    }
    List<Tranche> tranches = new ArrayList<>();
    for (int t = 1; t <= truth.size(); t++) {
      int[][] n = truth.get(t - 1);
      tranches.add(
          new Tranche(t, CLOSING, n[0][0] + n[0][1] + n[1][0] + n[1][1], CLOSING.minusDays(9)));
    }
    return ledger(tranches, frozen, releases);
  }

  private static Ledger withTranches(Ledger ledger, int count) {
    List<Tranche> tranches =
        IntStream.rangeClosed(1, count).mapToObj(t -> new Tranche(t, CLOSING, 20, null)).toList();
    return ledger(tranches, ledger.frozenTables(), ledger.releases());
  }

  private static Ledger ledger(
      List<Tranche> tranches, List<FrozenTable> frozen, List<Release> releases) {
    return new Ledger(
        List.of(), CLOSING, CLOSING, 0, null, tranches, frozen, List.of(), releases, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static ReferenceSet reference(TableDefinition... tables) {
    return new ReferenceSet(
        "2026.1",
        LocalDate.of(2026, 1, 1),
        Floors.LEAST,
        List.of(),
        List.of(),
        List.of(tables),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static TableDefinition table(String code, String... values) {
    List<LevelCell> cells =
        java.util.Arrays.stream(values).map(v -> LevelCell.finest(v, label(v))).toList();
    return new TableDefinition(
        code,
        label(code),
        Sensitivity.ORDINARY,
        "family",
        0,
        null,
        null,
        null,
        List.of(new Level("detail", cells)),
        code,
        label(code));
  }

  private static Label label(String text) {
    return new Label(text, text);
  }
}
