package fr.village.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.domain.reference.Floors;
import fr.village.domain.reference.History;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TableDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** A Maison adopts another reference set in the middle of its history. */
class AdoptedSetProperties {
  private static final LocalDate OPENING = LocalDate.of(2022, 1, 1);
  private static final int QUARTERS = 14;

  /** The first set; then structure cut otherwise, a new table, retention retired, floors raised. */
  private static ReferenceSet after(LocalDate day) {
    TableDefinition structure = retired(SampleReference.STRUCTURE, day);
    TableDefinition siblings =
        SampleReference.table("siblings", 3, null, SampleReference.level("fine", "in", "out"));
    ReferenceSet first = SampleReference.SET;
    return new ReferenceSet(
        "2026.2",
        day,
        null,
        new Floors(6, 12, 15, 5),
        first.codeLists(),
        first.topics(),
        List.of(
            structure,
            SampleReference.DISTRESS,
            retired(SampleReference.RETENTION, day),
            structure2(),
            siblings),
        first.sums(),
        List.of(),
        List.of(),
        List.of(),
        History.NONE);
  }

  /** The same values, grouped otherwise. */
  private static TableDefinition structure2() {
    return like(
        SampleReference.table(
            "structure2",
            0,
            null,
            SampleReference.level("fine", "a", "b", "c", "d"),
            SampleReference.level("coarse", "a+c", "b+d")),
        "structure");
  }

  private static TableDefinition retired(TableDefinition t, LocalDate on) {
    return new TableDefinition(
        t.code(),
        t.label(),
        t.sensitivity(),
        t.unit(),
        t.maturityMonths(),
        t.noAnswer(),
        t.poolValue(),
        t.unfavourable(),
        t.levels(),
        t.formula(),
        t.definition(),
        on);
  }

  private static TableDefinition like(TableDefinition t, String formula) {
    return new TableDefinition(
        t.code(),
        t.label(),
        t.sensitivity(),
        t.unit(),
        t.maturityMonths(),
        t.noAnswer(),
        t.poolValue(),
        t.unfavourable(),
        t.levels(),
        formula,
        t.definition());
  }

  @Property(
      tries = 150,
      seed = "1000",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  @Label("a set adopted in between: nothing is found, each tranche is cut in one way")
  void adopted(@ForAll long seed) {
    Random random = new Random(seed);
    int quarter = 1 + random.nextInt(QUARTERS - 4);
    LocalDate day = OPENING.plusMonths(3L * quarter).plusDays(random.nextInt(80));
    ReferenceSet later = after(day);
    Ledger before = Ledger.EMPTY;
    RandomHistory history = new RandomHistory(seed);
    history.notebook.named = code -> code.equals("structure2") ? "structure" : named(code);
    history.live(QUARTERS, run(SampleReference.SET), run(later), day);
    Ledger end = history.notebook.ledger;
    assertThat(Attacker.findings(history.files)).isEmpty();
    assertThat(SumAttacker.findings(history.files)).isEmpty();
    int last = last(end, "structure");
    int first =
        end.frozenTables().stream()
            .filter(f -> f.table().equals("structure2"))
            .mapToInt(FrozenTable::tranche)
            .min()
            .orElse(Integer.MAX_VALUE);
    assertThat(first).isGreaterThan(last);
    for (Ledger file : history.files) {
      if (Objects.requireNonNull(file.lastFileOn()).isBefore(day)) {
        before = file;
      }
    }
    LocalDate handled = before.handledUntil();
    if (handled != null) {
      // what was mature when the last file was written was not taken afterwards
      List<Integer> mature =
          before.tranches().stream()
              .filter(t -> t.isMature(3, handled))
              .map(Tranche::number)
              .toList();
      assertThat(end.frozenTables())
          .filteredOn(f -> f.table().equals("siblings"))
          .extracting(FrozenTable::tranche)
          .allMatch(t -> !mature.contains(t));
    }
    assertThat(end.releases())
        .filteredOn(r -> r.table().equals("retention") && !r.closing().isBefore(day))
        .isEmpty();
    assertThat(end.releases())
        .filteredOn(r -> r.closing().isAfter(day) && r.table().equals("distress"))
        .filteredOn(r -> before(history, r, day))
        .allSatisfy(r -> assertThat(r.counts().get("yes")).isGreaterThanOrEqualTo(12));
  }

  /** Whether the closing was handled by the later set: after the last file before that day. */
  private static boolean before(RandomHistory history, Release release, LocalDate day) {
    return history.files.stream()
        .filter(f -> Objects.requireNonNull(f.lastFileOn()).isBefore(day))
        .noneMatch(f -> f.releases().contains(release));
  }

  private static int last(Ledger ledger, String table) {
    return ledger.frozenTables().stream()
        .filter(f -> f.table().equals(table))
        .mapToInt(FrozenTable::tranche)
        .max()
        .orElse(0);
  }

  private static String named(String code) {
    return code.equals("siblings") ? "retention" : code;
  }

  private static ClosingRun run(ReferenceSet set) {
    AtomicLong ids = new AtomicLong();
    return new ClosingRun(
        set, () -> new UUID(7, ids.incrementAndGet()), new PoolingNoise(new Random(1000)));
  }
}
