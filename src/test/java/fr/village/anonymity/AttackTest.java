package fr.village.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.reference.Crossing;
import fr.village.domain.reference.Floors;
import fr.village.domain.reference.ReferenceSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attacks 1–6 and 9 of ANONYMITY.md, as far as tranches, levels and the ledger go. */
class AttackTest {
  private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 10);
  private static final LocalDate MARCH_31 = LocalDate.of(2026, 3, 31);
  private final SampleNotebook notebook = new SampleNotebook();

  private void arras() {
    notebook.arrive(12, FEBRUARY, "g1", "a");
    notebook.arrive(10, FEBRUARY, "g2", "c");
  }

  @Test
  @DisplayName("1: a file every day for a quarter, one family arriving: the same each day")
  void everyDay() {
    arras();
    notebook.export(MARCH_31);
    List<Object> first = notebook.printed();
    for (LocalDate day = MARCH_31; day.isBefore(LocalDate.of(2026, 6, 30)); day = day.plusDays(1)) {
      if (day.equals(LocalDate.of(2026, 5, 4))) {
        notebook.arrive(day, "g1", "d");
      }
      notebook.export(day);
      assertThat(notebook.printed()).as("%s", day).isEqualTo(first);
    }
  }

  @Test
  @DisplayName("1, with closings and tranches off: the newcomer at the door is seen")
  void everyDayWithoutTranches() {
    arras();
    Map<String, Integer> before = naive();
    notebook.arrive(FEBRUARY, "g1", "d");
    assertThat(naive()).isNotEqualTo(before).containsEntry("d", 1);
  }

  /** What a file without a ledger would say. */
  private Map<String, Integer> naive() {
    Map<String, Integer> counts = new TreeMap<>();
    NotebookFacts facts = notebook.facts();
    facts
        .families()
        .forEach(
            f ->
                counts.merge(
                    facts.classifier().valueOf(f.key(), SampleReference.STRUCTURE, FEBRUARY),
                    1,
                    Integer::sum));
    return counts;
  }

  @Nested
  @DisplayName("2: one change in the notebook, then a file: no released figure changes")
  class OneChange {
    @Test
    void correction() {
      unchanged(() -> notebook.correct("f1", "structure", "d"));
    }

    @Test
    void erasureOrPurge() {
      unchanged(() -> notebook.erase("f1"));
    }

    @Test
    void merge() {
      unchanged(() -> notebook.erase("f2"));
    }

    @Test
    void departure() {
      unchanged(
          () ->
              notebook.families.computeIfPresent(
                  "f1",
                  (k, f) -> new FamilyEntry(k, FEBRUARY.plusDays(20), Set.of(), f.tranche())));
    }

    private void unchanged(Runnable change) {
      arras();
      notebook.export(MARCH_31);
      Integer released = notebook.count("structure", "fine", null, "a");
      assertThat(released).isEqualTo(12);
      List<Tranche> tranches = notebook.ledger.tranches();
      change.run();
      notebook.export(LocalDate.of(2027, 1, 5));
      assertThat(notebook.count("structure", "fine", null, "a")).isEqualTo(released);
      assertThat(notebook.ledger.tranches()).isEqualTo(tranches);
    }

    @Test
    @DisplayName("a file without its ledger would show the correction")
    void withoutLedger() {
      arras();
      notebook.export(MARCH_31);
      notebook.correct("f1", "structure", "c");
      notebook.families.replaceAll((k, f) -> new FamilyEntry(k, f.enrolledOn(), f.groups(), null));
      notebook.ledger = Ledger.EMPTY;
      notebook.export(MARCH_31.plusDays(1));
      assertThat(notebook.count("structure", "fine", null, "a")).isEqualTo(11);
    }
  }

  @Test
  @DisplayName("erased before maturity: counts as the last value, and the base stays")
  void erasedBeforeMaturity() {
    arras();
    notebook.export(MARCH_31);
    for (int i = 1; i <= 5; i++) {
      notebook.erase("f" + i);
    }
    notebook.export(LocalDate.of(2026, 6, 30));
    assertThat(notebook.count("retention", "fine", null, "in")).isEqualTo(17);
    assertThat(notebook.count("retention", "fine", null, "out")).isEqualTo(5);
  }

  @Test
  @DisplayName("3: the clock alone, +1 … +400 days: changes at closings only")
  void clock() {
    arras();
    notebook.export(MARCH_31);
    List<Object> before = notebook.printed();
    for (int i = 1; i <= 400; i++) {
      LocalDate day = MARCH_31.plusDays(i);
      notebook.export(day);
      if (!Closings.onOrBefore(day).equals(day)) {
        assertThat(notebook.printed()).as("%s", day).isEqualTo(before);
      }
      before = notebook.printed();
    }
    assertThat(notebook.ledger.versions()).hasSize(1 + 4);
  }

  @ParameterizedTest(name = "{0} in the group, {1} outside: {2} tranches")
  @CsvSource({"9,5,0", "15,0,0", "11,4,0", "10,5,1", "0,15,1", "0,14,0", "40,4,0"})
  @DisplayName("4: too few, or too few outside a group, wait")
  void tranche(int inside, int outside, int tranches) {
    notebook.arrive(inside, FEBRUARY, "g1", "a");
    notebook.arrive(outside, FEBRUARY, null, "a");
    notebook.export(MARCH_31);
    assertThat(notebook.ledger.tranches()).hasSize(tranches);
    assertThat(Waiting.of(List.copyOf(notebook.families.values()), MARCH_31))
        .isEqualTo(new Waiting(tranches == 0 ? inside + outside : 0, LocalDate.of(2026, 6, 30)));
  }

  @ParameterizedTest
  @CsvSource({"0,true", "1,false", "4,false", "5,true"})
  @DisplayName("5: ordinary cells of the window")
  void ordinaryCell(int families, boolean passes) {
    ReleaseRule rule = new ReleaseRule(Floors.LEAST);
    assertThat(
            rule.passes(
                SampleReference.RETENTION,
                SampleReference.RETENTION.finest(),
                Map.of("in", 20, "out", families)))
        .isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource({
    "10,20,0,false",
    "11,20,0,true",
    "0,20,0,false",
    "11,11,4,false",
    "11,11,5,true",
    "11,11,0,true"
  })
  @DisplayName("5: sensitive answers and no answer")
  void sensitiveCell(int yes, int no, int none, boolean passes) {
    ReleaseRule rule = new ReleaseRule(Floors.LEAST);
    assertThat(
            rule.passes(
                SampleReference.DISTRESS,
                SampleReference.DISTRESS.finest(),
                Map.of("yes", yes, "no", no, "na", none)))
        .isEqualTo(passes);
  }

  @Test
  @DisplayName("6: a coarser level put above one that already left is refused")
  void levelAdded() {
    var bare =
        SampleReference.table(
            "structure", 0, null, SampleReference.level("fine", "a", "b", "c", "d"));
    notebook.reference = SampleReference.of(Floors.LEAST, List.of(bare));
    arras();
    notebook.export(MARCH_31);
    notebook.reference = SampleReference.SET;
    assertThatThrownBy(() -> notebook.export(LocalDate.of(2026, 6, 30)))
        .isInstanceOf(PromiseBroken.class)
        .hasMessageContaining("structure/fine");
  }

  @Test
  @DisplayName("6: a table regrouped under its old code is refused")
  void regrouped() {
    arras();
    notebook.export(MARCH_31);
    notebook.reference =
        SampleReference.of(
            Floors.LEAST,
            List.of(
                SampleReference.table(
                    "structure",
                    0,
                    null,
                    SampleReference.level("fine", "a", "b", "c", "d"),
                    SampleReference.level("mid", "a", "b", "c+d"),
                    SampleReference.level("coarse", "a+b", "c+d"))));
    assertThatThrownBy(() -> notebook.export(LocalDate.of(2026, 6, 30)))
        .isInstanceOf(LedgerDamaged.class);
  }

  @Nested
  @DisplayName("9: an older backup, or a second laptop")
  class OlderBackup {
    private static final LocalDate JULY = LocalDate.of(2026, 7, 2);

    /** Whoever was counted since would be counted again, together with newcomers. */
    @Test
    @DisplayName("a second laptop's workbook, older than what was counted here, is refused")
    void olderOfAnotherLaptop() {
      SampleNotebook another = new SampleNotebook();
      another.arrive(22, FEBRUARY, null, "a");
      another.export(MARCH_31);
      Ledger theirs =
          another.ledger.written(MARCH_31, List.of(new LedgerVersion(new UUID(7, 7), MARCH_31)));
      arras();
      notebook.export(MARCH_31);
      notebook.arrive(20, LocalDate.of(2026, 5, 1), null, "a");
      notebook.export(JULY);
      assertThat(notebook.ledger.tranches()).hasSize(2);
      assertThatThrownBy(
              () ->
                  Adoption.adopt(
                      notebook.ledger,
                      List.copyOf(notebook.families.values()),
                      workbook(theirs),
                      SampleReference.SET))
          .isInstanceOf(LedgerDamaged.class);
    }

    @Test
    @DisplayName("no file until the last workbook is loaded; then nothing is counted twice")
    void restored() {
      arras();
      notebook.export(MARCH_31);
      Ledger backup = notebook.ledger;
      Map<String, FamilyEntry> families = Map.copyOf(notebook.families);
      notebook.arrive(9, LocalDate.of(2026, 5, 1), "g3", "a");
      notebook.arrive(8, LocalDate.of(2026, 5, 1), "g4", "d");
      notebook.export(JULY);
      List<PublishedLine> sent = notebook.published().lines();
      WorkbookLedger workbook = workbook(notebook.ledger);
      List<LedgerVersion> known = List.of(notebook.ledger.versions().getLast());

      notebook.ledger = backup;
      notebook.families.keySet().retainAll(families.keySet());
      notebook.families.putAll(families);
      assertThatThrownBy(() -> LedgerOlderThanWorkbook.check(notebook.ledger, known))
          .isInstanceOf(LedgerOlderThanWorkbook.class);

      // Those typed in again after the loss, and one who waited: all already counted.
      notebook.arrive(17, LocalDate.of(2026, 5, 1), "g3", "b");
      notebook.save(
          Adoption.adopt(
              notebook.ledger,
              List.copyOf(notebook.families.values()),
              workbook,
              SampleReference.SET));
      LedgerOlderThanWorkbook.check(notebook.ledger, known);
      notebook.arrive(20, LocalDate.of(2026, 5, 2), null, "b");
      assertThat(notebook.published().lines()).isEqualTo(sent);
      notebook.export(JULY.plusDays(1));
      notebook.export(LocalDate.of(2026, 10, 1));
      assertThat(notebook.published().lines()).isEqualTo(sent);
      assertThat(notebook.families.values()).extracting(FamilyEntry::tranche).doesNotContainNull();

      notebook.arrive(15, LocalDate.of(2026, 11, 1), null, "b");
      notebook.export(LocalDate.of(2027, 1, 1));
      assertThat(notebook.ledger.tranches()).hasSize(3);
      assertThat(notebook.count("structure", "fine", null, "b")).isEqualTo(15);
      assertThat(notebook.count("structure", "fine", null, "a")).isEqualTo(21);
    }

    @Test
    @DisplayName("with the check off, those waiting are counted under a number already used")
    void withoutCheck() {
      arras();
      notebook.export(MARCH_31);
      Ledger backup = notebook.ledger;
      notebook.arrive(15, LocalDate.of(2026, 5, 1), null, "a");
      notebook.export(JULY);
      Integer sent = notebook.count("structure", "fine", null, "a");
      notebook.ledger = backup;
      notebook.families.replaceAll(
          (k, f) ->
              f.enrolledOn().equals(FEBRUARY)
                  ? f
                  : new FamilyEntry(k, f.enrolledOn(), f.groups(), null));
      notebook.arrive(LocalDate.of(2026, 5, 3), null, "a");
      notebook.export(JULY);
      assertThat(notebook.count("structure", "fine", null, "a"))
          .isEqualTo(Objects.requireNonNull(sent) + 1);
    }

    @Test
    @DisplayName("families of a ledger that is not there are refused")
    void foreignFamilies() {
      arras();
      notebook.export(MARCH_31);
      notebook.ledger = Ledger.EMPTY;
      assertThatThrownBy(() -> notebook.export(JULY)).isInstanceOf(LedgerDamaged.class);
    }

    @Test
    @DisplayName("a second laptop's ledger gives way whole to the workbook")
    void secondLaptop() {
      SampleNotebook other = new SampleNotebook();
      other.arrive(30, FEBRUARY, null, "a");
      other.export(MARCH_31);
      Ledger renamed =
          other.ledger.written(MARCH_31, List.of(new LedgerVersion(new UUID(7, 7), MARCH_31)));
      arras();
      notebook.export(MARCH_31);
      notebook.save(
          Adoption.adopt(
              notebook.ledger,
              List.copyOf(notebook.families.values()),
              workbook(renamed),
              SampleReference.SET));
      assertThat(notebook.families.values())
          .extracting(FamilyEntry::tranche)
          .containsOnly(FamilyEntry.COUNTED_ELSEWHERE);
      assertThat(notebook.published().lines()).isEqualTo(other.published().lines());
    }
  }

  @Test
  @DisplayName("a file of an earlier day than the last one is refused")
  void earlier() {
    arras();
    notebook.export(MARCH_31);
    assertThatThrownBy(() -> notebook.export(MARCH_31.minusDays(1)))
        .isInstanceOf(EarlierThanLastFile.class);
  }

  private static Optional<WorkbookLedger.Score> score(PublishedScore s) {
    return Optional.ofNullable(s.before())
        .map(
            before ->
                new WorkbookLedger.Score(
                    s.table().code(),
                    Objects.requireNonNull(s.releasedOn()),
                    s.families(),
                    printed(before),
                    printed(Objects.requireNonNull(s.after())),
                    printed(Objects.requireNonNull(s.change()))));
  }

  private static Optional<WorkbookLedger.Outcome> outcome(PublishedOutcome o) {
    return Optional.ofNullable(o.unfavourable())
        .map(
            band ->
                new WorkbookLedger.Outcome(
                    o.table().code(),
                    Objects.requireNonNull(o.releasedOn()),
                    Objects.requireNonNull(o.base()),
                    Objects.requireNonNull(o.answered()),
                    band));
  }

  private static Optional<WorkbookLedger.Crossing> crossing(Published p, Crossing crossing) {
    Map<CrossingCell, Integer> counts = new HashMap<>();
    List<PublishedCrossing> cells =
        p.crossings().stream()
            .filter(c -> c.crossing().equals(crossing) && c.count() != null)
            .toList();
    cells.forEach(
        c ->
            counts.put(
                new CrossingCell(c.row().code(), c.column().code()),
                Objects.requireNonNull(c.count())));
    return cells.stream()
        .findFirst()
        .map(
            c ->
                new WorkbookLedger.Crossing(
                    crossing.code(),
                    Objects.requireNonNull(c.releasedOn()),
                    Objects.requireNonNull(c.base()),
                    counts));
  }

  /** With the two decimals of the file. */
  private static Moments printed(Moments m) {
    return Moments.of(m.n(), m.mean(), m.standardDeviation());
  }

  /** What a reader gets back from the file, with nothing that is not printed. */
  static WorkbookLedger workbook(Ledger ledger) {
    return workbook(ledger, SampleReference.SET);
  }

  static WorkbookLedger workbook(Ledger ledger, ReferenceSet reference) {
    Published p = new Published(ledger, reference);
    Map<String, List<PublishedLine>> levels = new LinkedHashMap<>();
    p.lines().stream()
        .filter(l -> l.year() == null && l.count() != null)
        .forEach(
            l ->
                levels.computeIfAbsent(l.table() + "/" + l.level(), k -> new ArrayList<>()).add(l));
    return new WorkbookLedger(
        Objects.requireNonNull(ledger.version()),
        Objects.requireNonNull(ledger.handledUntil()),
        ledger.tranches().stream()
            .map(t -> new Tranche(t.number(), t.closedOn(), t.families(), null))
            .toList(),
        p.enrolled().orElse(0),
        levels.values().stream()
            .map(
                lines -> {
                  PublishedLine one = lines.getFirst();
                  Map<String, Integer> counts = new HashMap<>();
                  lines.forEach(l -> counts.put(l.value(), l.high() - l.laterFamilies()));
                  return new WorkbookLedger.Level(
                      one.table(),
                      one.level(),
                      Objects.requireNonNull(one.releasedOn()),
                      Objects.requireNonNull(one.base()),
                      counts);
                })
            .toList(),
        p.sums().stream()
            .filter(s -> s.total() != null)
            .map(
                s ->
                    new WorkbookLedger.Sum(
                        s.sum(),
                        Objects.requireNonNull(s.releasedOn()),
                        Objects.requireNonNull(s.base()),
                        Objects.requireNonNull(s.total())))
            .toList(),
        p.sessionRows(),
        p.participation(),
        ledger.pooling(),
        p.scores().stream().flatMap(s -> score(s).stream()).toList(),
        reference.crossings().stream().flatMap(c -> crossing(p, c).stream()).toList(),
        p.outcomes().stream().flatMap(o -> outcome(o).stream()).toList());
  }
}
