package fr.village.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.reference.Floors;
import fr.village.domain.reference.Label;
import fr.village.domain.reference.Panel;
import fr.village.domain.reference.PanelQuestion;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TableDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 1d: outcomes declared harmless if unanimous. */
class BandedTest {
  private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 10);
  private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);
  private static final String CALMER = "said.calmer";
  private static final ReferenceSet SET =
      new ReferenceSet(
          "2026.1",
          LocalDate.of(2026, 1, 1),
          Floors.LEAST,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(
              new Panel(
                  "said",
                  label("3"),
                  "s",
                  null,
                  "out",
                  3,
                  List.of(),
                  List.of(new PanelQuestion("calmer", label("calmer"), false)))),
          List.of(),
          List.of());

  private static Label label(String text) {
    return new Label(text, text);
  }

  private static SampleNotebook notebook() {
    SampleNotebook notebook = new SampleNotebook();
    notebook.reference = SET;
    return notebook;
  }

  private static void arrive(SampleNotebook n, LocalDate on, int yes, int no, int silent) {
    arrive(n, on, yes, Panel.FAVOURABLE);
    arrive(n, on, no, Panel.UNFAVOURABLE);
    arrive(n, on, silent, Panel.NO_ANSWER);
  }

  private static void arrive(SampleNotebook n, LocalDate on, int families, String value) {
    for (int i = 0; i < families; i++) {
      n.correct(n.arrive(on, null, "a"), CALMER, value);
    }
  }

  private static PublishedOutcome outcome(SampleNotebook notebook) {
    return notebook.published().outcomes().getFirst();
  }

  @ParameterizedTest
  @CsvSource({"30,0", "29,1", "26,4"})
  @DisplayName("7: 30/30, 29/30, 26/30 favourable: the same output")
  void sameOutput(int yes, int no) {
    SampleNotebook unanimous = notebook();
    arrive(unanimous, FEBRUARY, 30, 0, 0);
    unanimous.export(JUNE_30);
    SampleNotebook other = notebook();
    arrive(other, FEBRUARY, yes, no, 0);
    other.export(JUNE_30);
    assertThat(outcome(other)).isEqualTo(outcome(unanimous));
    assertThat(outcome(other).answered()).isEqualTo(30);
    assertThat(outcome(other).unfavourable()).isEqualTo(new Band(0));
    assertThat(other.published().lines()).isEqualTo(unanimous.published().lines());
  }

  @Test
  @DisplayName("7, as an exact count: 30 and 29 are told apart")
  void exactCount() {
    assertThat(exact(30, 0)).isNotEqualTo(exact(29, 1));
  }

  /** What the same table would leave as under no rule at all. */
  private static List<PublishedLine> exact(int yes, int no) {
    TableDefinition plain =
        SampleReference.table("structure", 0, null, SampleReference.level("fine", "a", "b"));
    SampleNotebook notebook = new SampleNotebook();
    notebook.reference = SampleReference.of(Floors.LEAST, List.of(plain));
    notebook.arrive(yes, FEBRUARY, null, "a");
    notebook.arrive(no, FEBRUARY, null, "b");
    ReleaseRule always =
        new ReleaseRule(Floors.LEAST) {
          @Override
          boolean passes(
              TableDefinition table,
              fr.village.domain.reference.Level level,
              java.util.Map<String, Integer> cells) {
            return true;
          }
        };
    notebook.export(
        run(notebook.reference, Rules.of(notebook.reference).with(always), false), JUNE_30);
    return notebook.published().lines();
  }

  @ParameterizedTest
  @CsvSource({
    "30,0,0,true",
    "11,0,5,true",
    "10,0,5,false",
    "10,1,5,true",
    "15,5,4,false",
    "15,0,1,false",
    "0,20,0,true"
  })
  @DisplayName("11 answered, and those who did not none or 5 and more")
  void floors(int yes, int no, int silent, boolean leaves) {
    SampleNotebook notebook = notebook();
    arrive(notebook, FEBRUARY, yes, no, silent);
    notebook.export(JUNE_30);
    assertThat(outcome(notebook).answered()).isEqualTo(leaves ? yes + no : null);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "4,0", "5,5", "9,5", "10,10", "14,10", "15,15"})
  @DisplayName("bands of five, from multiples of five")
  void bands(int unfavourable, int low) {
    assertThat(Band.of(unfavourable)).isEqualTo(new Band(low));
    assertThat(Band.of(unfavourable).high()).isEqualTo(low + 4);
  }

  @Test
  @DisplayName("the band is that of the sum since opening, not a sum of bands")
  void cumulated() {
    SampleNotebook notebook = notebook();
    arrive(notebook, FEBRUARY, 30, 4, 0);
    notebook.export(JUNE_30);
    arrive(notebook, LocalDate.of(2026, 6, 1), 30, 4, 0);
    notebook.export(LocalDate.of(2026, 9, 30));
    assertThat(outcome(notebook).answered()).isEqualTo(68);
    assertThat(outcome(notebook).unfavourable()).isEqualTo(new Band(5));
  }

  @Test
  @DisplayName("corrections and erasures after the release change nothing")
  void unchanged() {
    SampleNotebook notebook = notebook();
    arrive(notebook, FEBRUARY, 26, 4, 0);
    notebook.export(JUNE_30);
    PublishedOutcome before = outcome(notebook);
    notebook.correct("f1", CALMER, Panel.UNFAVOURABLE);
    notebook.erase("f2");
    notebook.export(LocalDate.of(2027, 1, 3));
    assertThat(outcome(notebook)).isEqualTo(before);
  }

  @Test
  @DisplayName("with the floor off, one single answer leaves; the check refuses")
  void floorOff() {
    BandRule always =
        new BandRule(Floors.LEAST) {
          @Override
          boolean passes(int answered, int noAnswer) {
            return true;
          }
        };
    SampleNotebook notebook = notebook();
    arrive(notebook, FEBRUARY, 1, 0, 20);
    notebook.export(run(SET, Rules.of(SET).with(always), false), JUNE_30);
    assertThat(outcome(notebook).answered()).isEqualTo(1);
    assertThatThrownBy(() -> new PromiseCheck(SET).check(notebook.ledger))
        .isInstanceOf(PromiseBroken.class)
        .hasMessageContaining("1d");
  }

  @Test
  @DisplayName("a workbook taken over prints the same band, and goes on in bands")
  void takenOver() {
    SampleNotebook notebook = notebook();
    arrive(notebook, FEBRUARY, 26, 4, 0);
    notebook.export(JUNE_30);
    PublishedOutcome before = outcome(notebook);
    Ledger sent =
        notebook.ledger.written(JUNE_30, List.of(new LedgerVersion(new UUID(7, 7), JUNE_30)));
    notebook.ledger = Ledger.EMPTY;
    notebook.save(
        Adoption.adopt(
            Ledger.EMPTY,
            List.copyOf(notebook.families.values()),
            AttackTest.workbook(sent, SET),
            SET));
    assertThat(outcome(notebook)).isEqualTo(before);
    arrive(notebook, LocalDate.of(2026, 7, 1), 20, 5, 0);
    notebook.export(LocalDate.of(2026, 12, 31));
    assertThat(outcome(notebook).answered()).isEqualTo(55);
    assertThat(Objects.requireNonNull(outcome(notebook).unfavourable()).low()).isEqualTo(5);
  }

  private static ClosingRun run(ReferenceSet reference, Rules rules, boolean checked) {
    AtomicLong ids = new AtomicLong();
    PromiseCheck check =
        checked
            ? new PromiseCheck(reference)
            : new PromiseCheck(reference) {
              @Override
              void check(Ledger ledger) {}
            };
    return new ClosingRun(
        reference,
        () -> new UUID(0, ids.incrementAndGet()),
        new PoolingNoise(new Random(1000)),
        rules,
        check,
        ledger -> Optional.empty());
  }
}
