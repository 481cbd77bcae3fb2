package fr.village.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.Invalid;
import fr.village.domain.reference.Crossing;
import fr.village.domain.reference.Crossing.Margin;
import fr.village.domain.reference.Floors;
import fr.village.domain.reference.Label;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TableDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 5: two-way tables. */
class CrossingTest {
  private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 10);
  private static final LocalDate MARCH_31 = LocalDate.of(2026, 3, 31);
  private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);
  private static final TableDefinition STRUCTURE =
      SampleReference.table("structure", 0, null, SampleReference.level("fine", "a", "b"));
  private static final TableDefinition CHILD =
      SampleReference.table("distress", 0, null, SampleReference.level("fine", "yes", "no"));
  private static final Crossing CROSSING =
      new Crossing(
          "x",
          new Label("x", "x"),
          new Margin("structure", "fine"),
          new Margin("distress", "fine"));
  private static final ReferenceSet SET = set(STRUCTURE, CHILD);

  private final SampleNotebook notebook = new SampleNotebook();

  @BeforeEach
  void crossed() {
    notebook.reference = SET;
  }

  private static ReferenceSet set(TableDefinition... tables) {
    return new ReferenceSet(
        "2026.1",
        LocalDate.of(2026, 1, 1),
        Floors.LEAST,
        List.of(),
        List.of(),
        List.of(tables),
        List.of(),
        List.of(),
        List.of(CROSSING),
        List.of());
  }

  private void arrive(LocalDate on, int aYes, int aNo, int bYes, int bNo) {
    arrive(on, aYes, "a", "yes");
    arrive(on, aNo, "a", "no");
    arrive(on, bYes, "b", "yes");
    arrive(on, bNo, "b", "no");
  }

  private void arrive(LocalDate on, int families, String structure, String child) {
    for (int i = 0; i < families; i++) {
      notebook.arrive(on, null, structure, child, "in", 1);
    }
  }

  private Map<String, Integer> released() {
    Map<String, Integer> cells = new TreeMap<>();
    notebook.published().crossings().stream()
        .filter(c -> c.count() != null)
        .forEach(c -> cells.merge(c.row().code() + c.column().code(), known(c), Integer::sum));
    return cells;
  }

  private static int known(PublishedCrossing cell) {
    return java.util.Objects.requireNonNull(cell.count());
  }

  @ParameterizedTest
  @CsvSource({"11,11,11,11,true", "10,11,11,11,false", "0,11,11,11,false", "40,11,11,12,true"})
  @DisplayName("every cell has 11 families, none is empty")
  void floor(int aYes, int aNo, int bYes, int bNo, boolean leaves) {
    arrive(FEBRUARY, aYes, aNo, bYes, bNo);
    notebook.export(MARCH_31);
    assertThat(notebook.count("structure", "fine", null, "a")).isEqualTo(aYes + aNo);
    assertThat(released())
        .isEqualTo(leaves ? Map.of("ayes", aYes, "ano", aNo, "byes", bYes, "bno", bNo) : Map.of());
  }

  @Test
  @DisplayName("a window that fails joins the next, and the base is that of its margins")
  void joins() {
    arrive(FEBRUARY, 8, 11, 11, 11);
    notebook.export(MARCH_31);
    assertThat(released()).isEmpty();
    arrive(LocalDate.of(2026, 5, 1), 5, 5, 5, 5);
    notebook.export(JUNE_30);
    assertThat(released()).isEqualTo(Map.of("ayes", 13, "ano", 16, "byes", 16, "bno", 16));
    assertThat(notebook.count("structure", "fine", null, "a")).isEqualTo(29);
  }

  @Test
  @DisplayName("corrected, erased or merged families change no cell")
  void unchanged() {
    arrive(FEBRUARY, 12, 12, 12, 12);
    notebook.export(MARCH_31);
    Map<String, Integer> before = released();
    notebook.correct("f1", "structure", "b");
    notebook.correct("f2", "distress", "no");
    notebook.erase("f3");
    notebook.export(LocalDate.of(2027, 1, 5));
    assertThat(released()).isEqualTo(before);
  }

  @Test
  @DisplayName("a margin that waits keeps the crossing back")
  void marginWaits() {
    arrive(FEBRUARY, 12, 12, 12, 12);
    notebook.export(MARCH_31);
    // 4 of "a" alone: structure waits, the other margin leaves
    arrive(LocalDate.of(2026, 5, 1), 2, 2, 10, 10);
    notebook.export(JUNE_30);
    assertThat(notebook.ledger.crossingReleases()).hasSize(1);
    assertThat(notebook.count("distress", "fine", null, "yes")).isEqualTo(36);
    assertThat(notebook.count("structure", "fine", null, "a")).isEqualTo(24);
  }

  @Test
  @DisplayName("with the floor off, a cell of one family leaves; the check refuses")
  void floorOff() {
    CrossingRule always =
        new CrossingRule(Floors.LEAST) {
          @Override
          boolean passes(Map<CrossingCell, Integer> cells) {
            return true;
          }
        };
    arrive(FEBRUARY, 1, 20, 20, 20);
    notebook.export(run(always, false), MARCH_31);
    assertThat(released()).containsEntry("ayes", 1);
    SampleNotebook again = new SampleNotebook();
    again.reference = SET;
    notebook.families.forEach(
        (k, f) -> again.families.put(k, new FamilyEntry(k, f.enrolledOn(), f.groups(), null)));
    again.values.putAll(notebook.values);
    assertThatThrownBy(() -> again.export(run(always, true), MARCH_31))
        .isInstanceOf(PromiseBroken.class)
        .hasMessageContaining("x 2026-03-31");
  }

  /**
   * The attack on tables of different maturities: structure was taken at 0 months; a crossing taken
   * at 3, after one family was corrected, has a row of 23 where the table said 24.
   */
  @Test
  @DisplayName(
      "tables taken at different times are refused: the margins would tell of a correction")
  void differentMaturities() {
    TableDefinition late =
        SampleReference.table("distress", 3, null, SampleReference.level("fine", "yes", "no"));
    assertThatThrownBy(() -> set(STRUCTURE, late))
        .isInstanceOfSatisfying(
            Invalid.class,
            e -> assertThat(e.key()).isEqualTo("invalid.reference.crossing.maturity"));
    arrive(FEBRUARY, 12, 12, 12, 12);
    notebook.export(MARCH_31);
    Ledger ledger = notebook.ledger;
    FrozenCrossing corrected =
        new FrozenCrossing(
            1,
            "x",
            Map.of(
                new CrossingCell("a", "yes"), 11,
                new CrossingCell("a", "no"), 12,
                new CrossingCell("b", "yes"), 13,
                new CrossingCell("b", "no"), 12));
    assertThatThrownBy(
            () -> new PromiseCheck(SET).check(ledger.withFrozenCrossings(List.of(corrected))))
        .isInstanceOf(LedgerDamaged.class);
  }

  @Test
  @DisplayName("a crossing declared later starts with the tranches taken since")
  void declaredLater() {
    notebook.reference = SampleReference.of(Floors.LEAST, List.of(STRUCTURE, CHILD));
    arrive(FEBRUARY, 12, 12, 12, 12);
    notebook.export(MARCH_31);
    notebook.reference = SET;
    arrive(LocalDate.of(2026, 5, 1), 13, 13, 13, 13);
    notebook.export(JUNE_30);
    assertThat(released()).isEqualTo(Map.of("ayes", 13, "ano", 13, "byes", 13, "bno", 13));
  }

  @Test
  @DisplayName("a workbook taken over prints the same cells, and goes on from there")
  void takenOver() {
    arrive(FEBRUARY, 12, 12, 12, 12);
    notebook.export(MARCH_31);
    Ledger sent =
        notebook.ledger.written(MARCH_31, List.of(new LedgerVersion(new UUID(7, 7), MARCH_31)));
    Map<String, Integer> before = released();
    notebook.ledger = Ledger.EMPTY;
    notebook.save(
        Adoption.adopt(
            Ledger.EMPTY,
            List.copyOf(notebook.families.values()),
            AttackTest.workbook(sent, SET),
            SET));
    assertThat(released()).isEqualTo(before);
    arrive(LocalDate.of(2026, 5, 1), 13, 13, 13, 13);
    notebook.export(JUNE_30);
    assertThat(released()).isEqualTo(Map.of("ayes", 25, "ano", 25, "byes", 25, "bno", 25));
  }

  private static ClosingRun run(CrossingRule rule, boolean checked) {
    AtomicLong ids = new AtomicLong();
    PromiseCheck check =
        checked
            ? new PromiseCheck(SET)
            : new PromiseCheck(SET) {
              @Override
              void check(Ledger ledger) {}
            };
    return new ClosingRun(
        SET,
        () -> new UUID(0, ids.incrementAndGet()),
        new PoolingNoise(new Random(1000)),
        Rules.of(SET).with(rule),
        check,
        ledger -> Optional.empty());
  }
}
