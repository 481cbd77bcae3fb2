package fr.village.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.anonymity.audit.Auditor;
import fr.village.domain.reference.Crossing;
import fr.village.domain.reference.Crossing.Margin;
import fr.village.domain.reference.Floors;
import fr.village.domain.reference.Panel;
import fr.village.domain.reference.PanelQuestion;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TableDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Rules 1d, 1e, 5, 7 and 12 in every history, and each of them switched off. */
class PanelProperties {
  static final int QUARTERS = 16;
  static final ReferenceSet SET =
      new ReferenceSet(
          "2026.1",
          LocalDate.of(2026, 1, 1),
          Floors.LEAST,
          List.of(),
          List.of(),
          List.of(SampleReference.STRUCTURE, SampleReference.DISTRESS, SampleReference.RETENTION),
          List.of(SampleReference.CHILDREN),
          List.of(
              new Panel(
                  "p",
                  label("p"),
                  "s",
                  "in",
                  "out",
                  3,
                  List.of(question("calm"), question("alone"), question("sure")),
                  List.of(question("glad")))),
          List.of(
              new Crossing(
                  "x",
                  label("x"),
                  new Margin("structure", "coarse"),
                  new Margin("distress", "fine"))),
          List.of());

  private static final IdentityRule NO_IDENTITY =
      new IdentityRule(SET) {
        @Override
        boolean passes(Ledger ledger, TableDefinition table, int last) {
          return true;
        }
      };

  private static final ScoreRule ANY_SCORES =
      new ScoreRule(Floors.LEAST) {
        @Override
        boolean passes(FrozenScore window) {
          return true;
        }
      };

  private static final CrossingRule ANY_CROSSING =
      new CrossingRule(Floors.LEAST) {
        @Override
        boolean passes(Map<CrossingCell, Integer> cells) {
          return true;
        }
      };

  private static final BandRule ANY_BAND =
      new BandRule(Floors.LEAST) {
        @Override
        boolean passes(int answered, int noAnswer) {
          return true;
        }
      };

  private static PanelQuestion question(String dimension) {
    return new PanelQuestion(dimension, label(dimension), false);
  }

  private static fr.village.domain.reference.Label label(String text) {
    return new fr.village.domain.reference.Label(text, text);
  }

  @Property(
      tries = 200,
      seed = "1000",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  @Label("no difference of any two figures, tables or files tells of too few families")
  void noDifference(@ForAll long seed) {
    List<Ledger> files = live(seed, Rules.of(SET), new PromiseCheck(SET)).files;
    assertThat(Attacker.findings(files, SET)).isEmpty();
    assertThat(PanelAttacker.findings(files, SET)).isEmpty();
  }

  @Property(
      tries = 100,
      seed = "1000",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  @Label("what left stays: scores, crossings, bands and noise only grow")
  void onlyGrows(@ForAll long seed) {
    List<Ledger> files = live(seed, Rules.of(SET), new PromiseCheck(SET)).files;
    for (int i = 1; i < files.size(); i++) {
      Ledger a = files.get(i - 1);
      Ledger b = files.get(i);
      begins(b.frozenScores(), a.frozenScores());
      begins(b.scoreReleases(), a.scoreReleases());
      begins(b.frozenCrossings(), a.frozenCrossings());
      begins(b.crossingReleases(), a.crossingReleases());
      begins(b.bandedReleases(), a.bandedReleases());
      begins(b.pooling(), a.pooling());
    }
  }

  @Property(tries = 1)
  @Label("these histories release something of each kind: nothing is held for want of figures")
  void released() {
    List<Ledger> last =
        LongStream.range(0, 60)
            .mapToObj(seed -> live(seed, Rules.of(SET), new PromiseCheck(SET)).files.getLast())
            .toList();
    assertThat(last).anyMatch(l -> l.scoreReleases().size() > 1);
    assertThat(last).anyMatch(l -> l.crossingReleases().size() > 0);
    assertThat(last).anyMatch(l -> l.bandedReleases().size() > 1);
    assertThat(last).anyMatch(l -> l.pooling().size() > 1);
  }

  @Property(
      tries = 30,
      seed = "1000",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  @Label("a workbook taken over prints the same scores, crossings, bands and noise")
  void takenOver(@ForAll long seed) {
    RandomHistory history = live(seed, Rules.of(SET), new PromiseCheck(SET));
    Ledger backup = history.files.get(history.files.size() / 2);
    Ledger sent = history.notebook.ledger;
    Ledger adopted =
        Adoption.adopt(backup, List.of(), AttackTest.workbook(sent, SET), SET).ledger();
    new PromiseCheck(SET).check(adopted);
    Published before = new Published(sent, SET);
    Published after = new Published(adopted, SET);
    assertThat(after.crossings()).isEqualTo(before.crossings());
    assertThat(after.outcomes()).isEqualTo(before.outcomes());
    assertThat(adopted.pooling()).containsExactlyInAnyOrderElementsOf(sent.pooling());
    assertThat(after.scores().stream().map(PublishedScore::families).toList())
        .isEqualTo(before.scores().stream().map(PublishedScore::families).toList());
  }

  @Property(tries = 1)
  @Label("tables that share their silent families released apart: the attacker finds")
  void identitiesOff() {
    falls(Rules.of(SET).with(NO_IDENTITY));
  }

  @Property(tries = 1)
  @Label("means of any window: the attacker finds")
  void scoresOff() {
    falls(Rules.of(SET).with(ANY_SCORES));
  }

  @Property(tries = 1)
  @Label("crossings of any cells: the attacker finds")
  void crossingsOff() {
    falls(Rules.of(SET).with(ANY_CROSSING));
  }

  @Property(tries = 1)
  @Label("bands of any number of answers: the attacker finds")
  void bandsOff() {
    falls(Rules.of(SET).with(ANY_BAND).with(NO_IDENTITY));
  }

  private static void falls(Rules rules) {
    long[] found =
        LongStream.range(0, 120)
            .filter(
                seed ->
                    !PanelAttacker.findings(live(seed, rules, unchecked()).files, SET).isEmpty())
            .toArray();
    assertThat(found).isNotEmpty();
    for (long seed : found) {
      assertThatThrownBy(() -> live(seed, rules, new PromiseCheck(SET)))
          .isInstanceOf(PromiseBroken.class);
    }
  }

  private static <T> void begins(List<T> later, List<T> earlier) {
    assertThat(later.subList(0, earlier.size())).isEqualTo(earlier);
  }

  private static RandomHistory live(long seed, Rules rules, PromiseCheck check) {
    AtomicLong ids = new AtomicLong();
    return new RandomHistory(seed, SET)
        .live(
            QUARTERS,
            new ClosingRun(
                SET,
                () -> new UUID(0, ids.incrementAndGet()),
                new PoolingNoise(new Random(seed)),
                rules,
                check,
                check.getClass() == PromiseCheck.class
                    ? new Auditor(SET)::audit
                    : ledger -> Optional.empty()));
  }

  private static PromiseCheck unchecked() {
    return new PromiseCheck(SET) {
      @Override
      void check(Ledger ledger) {}
    };
  }
}
