package fr.village.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.Invalid;
import fr.village.domain.reference.Floors;
import fr.village.domain.reference.TableDefinition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rule 12: what leaves for sums over many Maisons. */
class PoolingTest {
  private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 10);
  private static final LocalDate MARCH_31 = LocalDate.of(2026, 3, 31);
  private final SampleNotebook notebook = new SampleNotebook();

  @Test
  @DisplayName("a Maison too small for rule 1 still counts: one value per tranche")
  void smallMaison() {
    notebook.arrive(20, FEBRUARY, null, "a");
    notebook.export(MARCH_31);
    assertThat(notebook.count("distress", "fine", null, "yes")).isNull();
    assertThat(notebook.ledger.pooling())
        .extracting(PoolingValue::tranche, PoolingValue::table)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(1, "distress"));
  }

  @Test
  @DisplayName("never drawn again: not by another file, another closing or a correction")
  void neverAgain() {
    notebook.arrive(20, FEBRUARY, null, "a");
    notebook.export(MARCH_31);
    List<PoolingValue> drawn = notebook.ledger.pooling();
    for (int i = 1; i <= 800; i += 40) {
      notebook.correct("f" + (1 + i % 20), "distress", "yes");
      notebook.export(MARCH_31.plusDays(i));
      assertThat(notebook.ledger.pooling()).isEqualTo(drawn);
    }
  }

  @Test
  @DisplayName("drawn again at each file, the noise averages away: the attack")
  void drawnAgain() {
    notebook.arrive(20, FEBRUARY, null, "a");
    notebook.export(MARCH_31);
    Ledger ledger = notebook.ledger;
    PoolingRule rule = new PoolingRule(SampleReference.SET, new PoolingNoise(new Random(1000)));
    Ledger forgetful =
        new Ledger(
            List.of(),
            null,
            null,
            0,
            null,
            ledger.tranches(),
            ledger.frozenTables(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    double mean =
        IntStream.range(0, 5_000)
            .map(i -> rule.take(forgetful).getFirst().value())
            .average()
            .orElseThrow();
    assertThat(Math.round(mean)).isZero();
    assertThat(rule.take(ledger)).isEmpty();
  }

  @Test
  @DisplayName("the sum over many Maisons has no bias, whatever leaves by rule 1")
  void sumOverMaisons() {
    int sum = 0;
    int maisons = 600;
    for (int i = 0; i < maisons; i++) {
      SampleNotebook one = new SampleNotebook();
      one.noise = new PoolingNoise(new Random(i));
      for (int f = 0; f < 18; f++) {
        one.arrive(FEBRUARY, null, "a", f < 4 ? "yes" : "no", "in", 1);
      }
      one.export(MARCH_31);
      sum += one.ledger.pooling().getFirst().value();
    }
    double error = Math.sqrt(PoolingNoise.variance() * maisons);
    assertThat((sum - 4 * maisons) / error).isBetween(-3.0, 3.0);
  }

  @Test
  @DisplayName("a set of seven pooled tables costs ε = 2.1 and is refused; six cost 1.8")
  void budget() {
    assertThat(new Published(Ledger.EMPTY, SampleReference.of(Floors.LEAST, pooled(6))).epsilon())
        .isEqualByComparingTo(new BigDecimal("1.8"));
    assertThatThrownBy(() -> SampleReference.of(Floors.LEAST, pooled(7)))
        .isInstanceOfSatisfying(
            Invalid.class,
            e -> {
              assertThat(e.key()).isEqualTo("invalid.reference.pooling.budget");
              assertThat(e.arguments()).containsExactly("t6", "2.1", "2");
            });
  }

  @Test
  @DisplayName("a later set that pools other tables adds none to families who spent their ε")
  void laterSet() {
    notebook.reference = SampleReference.of(Floors.LEAST, pooled(6));
    notebook.arrive(20, FEBRUARY, null, "a");
    IntStream.range(0, 8)
        .forEach(t -> notebook.values.values().forEach(v -> v.put("t" + t, "yes")));
    notebook.export(MARCH_31);
    notebook.reference = SampleReference.of(Floors.LEAST, pooled(8).subList(2, 8));
    notebook.export(MARCH_31.plusYears(1));
    assertThat(notebook.ledger.pooling())
        .extracting(PoolingValue::table)
        .containsExactly("t0", "t1", "t2", "t3", "t4", "t5");
  }

  @Test
  @DisplayName("a second draw in a ledger, or a seventh table, is refused by the check")
  void checked() {
    notebook.arrive(20, FEBRUARY, null, "a");
    notebook.export(MARCH_31);
    PromiseCheck check = new PromiseCheck(SampleReference.SET);
    assertThatThrownBy(
            () ->
                check.check(
                    notebook.ledger.withPooling(List.of(new PoolingValue(1, "distress", 3)))))
        .isInstanceOf(PromiseBroken.class);
    List<PoolingValue> more = new ArrayList<>();
    IntStream.range(0, 6).forEach(i -> more.add(new PoolingValue(1, "t" + i, 3)));
    assertThatThrownBy(() -> check.check(notebook.ledger.withPooling(more)))
        .isInstanceOf(PromiseBroken.class);
  }

  @Test
  @DisplayName("a workbook taken over keeps its noise; lost tranches are not drawn anew")
  void takenOver() {
    notebook.arrive(20, FEBRUARY, null, "a");
    notebook.export(MARCH_31);
    List<PoolingValue> drawn = notebook.ledger.pooling();
    Ledger sent =
        notebook.ledger.written(MARCH_31, List.of(new LedgerVersion(new UUID(7, 7), MARCH_31)));
    notebook.ledger = Ledger.EMPTY;
    notebook.save(
        Adoption.adopt(
            Ledger.EMPTY,
            List.copyOf(notebook.families.values()),
            AttackTest.workbook(sent),
            SampleReference.SET));
    notebook.export(MARCH_31.plusYears(1));
    assertThat(notebook.ledger.pooling()).isEqualTo(drawn);
  }

  private static List<TableDefinition> pooled(int tables) {
    return IntStream.range(0, tables)
        .mapToObj(
            i ->
                SampleReference.table(
                    "t" + i, 0, "na", SampleReference.level("fine", "yes", "no", "na")))
        .toList();
  }
}
