package fr.village.anonymity;

import static fr.village.anonymity.SampleScores.pair;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.reference.Floors;
import fr.village.domain.reference.TableDefinition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Rules 7 and 1e: what leaves of questionnaires. */
class ScoresTest {
  private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 10);
  private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);
  private final SampleScores sample = new SampleScores();

  /** 30 families, 24 of whom answered: 12 better from 1 to 3, 12 the same at 2. */
  private void thirty() {
    sample.arrive(12, FEBRUARY, pair(1, 3));
    sample.arrive(12, FEBRUARY, pair(2, 2));
    sample.arrive(6, FEBRUARY, null);
  }

  @Test
  @DisplayName("counts, then means and standard deviations, by hand")
  void byHand() {
    thirty();
    sample.notebook.export(LocalDate.of(2026, 3, 31));
    assertThat(sample.improved("p.calm")).isEmpty();
    sample.notebook.export(JUNE_30);
    assertThat(sample.improved("p.calm"))
        .isEqualTo(Map.of("improved", 12, "not_improved", 12, "no_answer", 6));
    PublishedScore score = sample.published("p.calm");
    assertThat(score.families()).isEqualTo(30);
    // before 12 × 1 and 12 × 2; after 12 × 3 and 12 × 2; change 12 × 2 and 12 × 0
    moments(score.before(), 24, "1.50", "0.51");
    moments(score.after(), 24, "2.50", "0.51");
    moments(score.change(), 24, "1.00", "1.02");
  }

  @Test
  @DisplayName("8: 22 matched, 21 with the same answer: no mean, no standard deviation")
  void oneOff() {
    sample.arrive(11, FEBRUARY, pair(1, 3));
    sample.arrive(10, FEBRUARY, pair(3, 3));
    sample.arrive(1, FEBRUARY, pair(2, 1));
    sample.notebook.export(JUNE_30);
    assertThat(sample.improved("p.calm"))
        .isEqualTo(Map.of("improved", 11, "not_improved", 11, "no_answer", 0));
    assertThat(sample.published("p.calm").before()).isNull();
  }

  @Test
  @DisplayName("8, with the rule off: mean and n give back what the 22nd said; the check refuses")
  void oneOffWithoutRule() {
    sample.arrive(11, FEBRUARY, pair(1, 3));
    sample.arrive(10, FEBRUARY, pair(3, 3));
    sample.arrive(1, FEBRUARY, pair(2, 1));
    ScoreRule always =
        new ScoreRule(Floors.LEAST) {
          @Override
          boolean passes(FrozenScore window) {
            return true;
          }
        };
    sample.notebook.export(run(Rules.of(SampleScores.SET).with(always), unchecked()), JUNE_30);
    Moments after = Objects.requireNonNull(sample.published("p.calm").after());
    // the attacker knows 21 said 3 after
    BigDecimal last =
        after.mean().multiply(BigDecimal.valueOf(22)).subtract(BigDecimal.valueOf(63));
    assertThat(Math.round(last.doubleValue())).isEqualTo(1);
    sample.notebook.ledger = Ledger.EMPTY;
    sample.notebook.families.replaceAll(
        (k, f) -> new FamilyEntry(k, f.enrolledOn(), f.groups(), null));
    assertThatThrownBy(
            () ->
                sample.notebook.export(
                    run(
                        Rules.of(SampleScores.SET).with(always),
                        new PromiseCheck(SampleScores.SET)),
                    JUNE_30))
        .isInstanceOf(PromiseBroken.class)
        .hasMessageContaining("p.calm");
  }

  @Test
  @DisplayName("a window whose means wait joins the next")
  void joins() {
    sample.arrive(11, FEBRUARY, pair(1, 3));
    sample.arrive(11, FEBRUARY, pair(3, 3));
    sample.notebook.export(JUNE_30);
    assertThat(sample.improved("p.calm")).containsEntry("improved", 11);
    assertThat(sample.published("p.calm").before()).isNull();
    sample.arrive(12, LocalDate.of(2026, 6, 1), pair(1, 2));
    sample.arrive(12, LocalDate.of(2026, 6, 1), pair(2, 2));
    sample.notebook.export(LocalDate.of(2026, 9, 30));
    assertThat(sample.improved("p.calm")).containsEntry("improved", 23);
    moments(sample.published("p.calm").before(), 46, "1.74", "0.83");
    assertThat(sample.published("p.calm").families()).isEqualTo(46);
  }

  @Nested
  @DisplayName("1, 2, 3 for scores: nothing of one family shows")
  class OneFamily {
    @Test
    @DisplayName("a file every day while one family arrives and answers: the same each day")
    void everyDay() {
      thirty();
      sample.notebook.export(JUNE_30);
      List<Object> first = sample.notebook.printed();
      for (int i = 1; i < 92; i++) {
        if (i == 20) {
          sample.arrive(1, JUNE_30.plusDays(20), pair(1, 5));
        }
        sample.notebook.export(JUNE_30.plusDays(i));
        assertThat(sample.notebook.printed()).isEqualTo(first);
      }
    }

    @Test
    @DisplayName("a corrected, late or erased answer changes no released figure")
    void correction() {
      thirty();
      sample.notebook.export(JUNE_30);
      PublishedScore before = sample.published("p.calm");
      sample.say("f1", pair(5, 1), pair(5, 1));
      sample.say("f26", pair(1, 5), pair(1, 5));
      sample.notebook.erase("f2");
      sample.notebook.export(LocalDate.of(2027, 7, 1));
      assertThat(sample.published("p.calm")).isEqualTo(before);
    }

    @Test
    @DisplayName("the clock alone, 400 days: means change at closings only, with their table")
    void clock() {
      thirty();
      sample.arrive(30, JUNE_30.minusDays(3), pair(1, 2));
      List<PublishedScore> before = sample.notebook.published().scores();
      for (int i = 0; i < 400; i++) {
        LocalDate day = JUNE_30.plusDays(i);
        sample.notebook.export(day);
        List<PublishedScore> now = sample.notebook.published().scores();
        if (!Closings.onOrBefore(day).equals(day)) {
          assertThat(now).isEqualTo(before);
        }
        before = now;
      }
    }
  }

  @Nested
  @DisplayName("1e: the questions of a panel share those who did not answer")
  class SharedNoAnswer {
    /** Calm leaves in June; alone has too few better and waits. 1 more in July does not answer. */
    private void calmLeavesFirst(ClosingRun run) {
      for (int i = 0; i < 24; i++) {
        String family = sample.notebook.arrive(FEBRUARY, null, "a");
        sample.say(family, i < 12 ? pair(1, 3) : pair(2, 2), i < 4 ? pair(1, 3) : pair(2, 2));
      }
      sample.arrive(6, FEBRUARY, null);
      sample.notebook.export(run, JUNE_30);
      assertThat(sample.improved("p.calm")).isNotEmpty();
      assertThat(sample.improved("p.alone")).isEmpty();
      LocalDate may = LocalDate.of(2026, 5, 20);
      for (int i = 0; i < 24; i++) {
        String family = sample.notebook.arrive(may.plusMonths(1), null, "a");
        sample.say(family, pair(2, 2), i < 12 ? pair(1, 3) : pair(2, 2));
      }
      sample.arrive(1, may.plusMonths(1), null);
      sample.notebook.export(run, LocalDate.of(2026, 9, 30));
    }

    @Test
    @DisplayName("the second question waits until the difference of the two is no one's")
    void waits() {
      calmLeavesFirst(run(Rules.of(SampleScores.SET), new PromiseCheck(SampleScores.SET)));
      assertThat(sample.improved("p.alone")).isEmpty();
    }

    @Test
    @DisplayName("with the rule off, 7 − 6 tells that one family did not answer; the check refuses")
    void withoutRule() {
      IdentityRule none =
          new IdentityRule(SampleScores.SET) {
            @Override
            boolean passes(Ledger ledger, TableDefinition table, int last) {
              return true;
            }
          };
      Rules rules = Rules.of(SampleScores.SET).with(none);
      calmLeavesFirst(run(rules, unchecked()));
      assertThat(sample.improved("p.alone")).containsEntry("no_answer", 7);
      assertThat(sample.improved("p.calm")).containsEntry("no_answer", 6);
      assertThatThrownBy(() -> new PromiseCheck(SampleScores.SET).check(sample.notebook.ledger))
          .isInstanceOf(PromiseBroken.class)
          .hasMessageContaining("1e");
    }
  }

  @Test
  @DisplayName("a workbook taken over prints the same means again, and goes on from there")
  void takenOver() {
    thirty();
    sample.notebook.export(JUNE_30);
    Ledger sent =
        sample.notebook.ledger.written(
            JUNE_30, List.of(new LedgerVersion(new UUID(7, 7), JUNE_30)));
    List<Object> printed = means();
    sample.notebook.ledger = Ledger.EMPTY;
    sample.notebook.save(
        Adoption.adopt(
            Ledger.EMPTY,
            List.copyOf(sample.notebook.families.values()),
            AttackTest.workbook(sent, SampleScores.SET),
            SampleScores.SET));
    assertThat(means()).isEqualTo(printed);
    sample.arrive(12, LocalDate.of(2026, 7, 1), pair(1, 3));
    sample.arrive(12, LocalDate.of(2026, 7, 1), pair(2, 2));
    sample.notebook.export(LocalDate.of(2026, 12, 31));
    // √(48 × 0.25 / 47) = 0.5053, from a printed 0.51 that was 0.5108: within a hundredth
    moments(sample.published("p.calm").before(), 48, "1.50", "0.50");
  }

  private List<Object> means() {
    return sample.notebook.published().scores().stream()
        .<Object>map(
            s -> {
              Moments change = Objects.requireNonNull(s.change());
              return List.of(s.families(), change.mean(), change.standardDeviation());
            })
        .toList();
  }

  private static void moments(
      @org.jspecify.annotations.Nullable Moments moments, int n, String mean, String deviation) {
    Moments known = Objects.requireNonNull(moments);
    assertThat(known.n()).isEqualTo(n);
    assertThat(known.mean()).isEqualTo(new BigDecimal(mean));
    assertThat(known.standardDeviation()).isEqualTo(new BigDecimal(deviation));
  }

  static ClosingRun run(Rules rules, PromiseCheck check) {
    AtomicLong ids = new AtomicLong();
    return new ClosingRun(
        SampleScores.SET,
        () -> new UUID(0, ids.incrementAndGet()),
        new PoolingNoise(new Random(1000)),
        rules,
        check,
        ledger -> Optional.empty());
  }

  private static PromiseCheck unchecked() {
    return new PromiseCheck(SampleScores.SET) {
      @Override
      void check(Ledger ledger) {}
    };
  }
}
