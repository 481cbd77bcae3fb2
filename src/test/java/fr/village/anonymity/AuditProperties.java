package fr.village.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.anonymity.audit.Auditor;
import fr.village.anonymity.audit.Witness;
import fr.village.domain.reference.Floors;
import fr.village.domain.reference.Level;
import fr.village.domain.reference.TableDefinition;
import fr.village.i18n.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.LongStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/** The auditor finds nothing in honest ledgers, and finds what a rule switched off lets through. */
class AuditProperties {
  private static final int QUARTERS = 14;
  private static final Auditor AUDITOR = new Auditor(SampleReference.SET);
  private static final TrancheRule TRANCHES = new TrancheRule(Floors.LEAST);
  private static final ReleaseRule LEVELS = new ReleaseRule(Floors.LEAST);

  private static final PromiseCheck UNCHECKED =
      new PromiseCheck(SampleReference.SET) {
        @Override
        void check(Ledger ledger) {}
      };

  private static int released;

  @Property(
      tries = 200,
      seed = "2000",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  @Label("no file of an honest history has a count that is too well known")
  void honest(@ForAll long seed) {
    for (Ledger file : live(seed, TRANCHES, LEVELS).files) {
      released += file.releases().size();
      assertThat(AUDITOR.audit(file)).isEmpty();
    }
  }

  @Property(
      tries = 100,
      seed = "2000",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  @Label("nor has one that goes on from a workbook")
  void takenOver(@ForAll long seed) {
    RandomHistory history = live(seed, TRANCHES, LEVELS);
    Ledger sent = history.notebook.ledger;
    for (Ledger backup : history.files) {
      Ledger adopted =
          Adoption.adopt(backup, List.of(), AttackTest.workbook(sent), SampleReference.SET)
              .ledger();
      assertThat(AUDITOR.audit(adopted)).isEmpty();
    }
  }

  @Property(
      tries = 100,
      seed = "2000",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  @Label("a released cell altered to 3, with its frozen counts or without, is found")
  void altered(@ForAll long seed) {
    Ledger honest = live(seed, TRANCHES, LEVELS).notebook.ledger;
    for (Release release : honest.releases()) {
      Release three = three(release);
      if (!three.equals(release)) {
        assertThat(AUDITOR.audit(with(honest, release, three, List.of()))).isPresent();
        assertThat(AUDITOR.audit(with(honest, release, three, honest.frozenTables()))).isPresent();
      }
    }
  }

  @Property(tries = 1)
  @Label("floors off: each released count of 1 to k − 1 is found")
  void floorsOff() {
    ReleaseRule noFloors =
        new ReleaseRule(Floors.LEAST) {
          @Override
          boolean passes(TableDefinition table, Level level, Map<String, Integer> cells) {
            return true;
          }
        };
    found(TRANCHES, noFloors);
  }

  @Property(tries = 1)
  @Label("levels released apart: what their difference tells is found")
  void nestingOff() {
    ReleaseRule apart =
        new ReleaseRule(Floors.LEAST) {
          @Override
          List<Level> releasable(TableDefinition table, Map<String, Window> windows) {
            List<Level> levels = new ArrayList<>();
            for (Level level : table.levels()) {
              Window w = windows.get(level.code());
              if (w != null && w.isOpen() && passes(table, level, w.cells(level))) {
                levels.add(level);
              }
            }
            return levels;
          }
        };
    found(TRANCHES, apart);
  }

  @Property(tries = 1)
  @Label("the other check off, the auditor on: no file is written, and rule 3 is named")
  void refused() {
    ReleaseRule noFloors =
        new ReleaseRule(Floors.LEAST) {
          @Override
          boolean passes(TableDefinition table, Level level, Map<String, Integer> cells) {
            return true;
          }
        };
    assertThatThrownBy(
            () -> new RandomHistory(1).live(QUARTERS, run(TRANCHES, noFloors, AUDITOR::audit)))
        .isInstanceOfSatisfying(
            PromiseBroken.class,
            broken -> {
              assertThat(broken.arguments().getFirst()).isEqualTo("3");
              Messages french = Messages.of(Locale.FRENCH);
              assertThat(french.text(broken.key(), broken.arguments().toArray()))
                  .matches(".*\\(règle 3, [a-z]+/[a-z]+/[a-z-]+, tranches? [0-9–]+\\).*");
            });
  }

  @AfterContainer
  static void somethingWasReleased() {
    assertThat(released).as("releases looked at").isGreaterThan(10_000);
  }

  /** Wherever a subtraction of printed figures gives 1 to 4 families, the auditor names a count. */
  private static void found(TrancheRule tranches, ReleaseRule levels) {
    long[] leaking =
        LongStream.range(0, 100)
            .filter(seed -> leaks(live(seed, tranches, levels).files))
            .toArray();
    assertThat(leaking).isNotEmpty();
    for (long seed : leaking) {
      assertThat(AUDITOR.audit(live(seed, tranches, levels).notebook.ledger))
          .as("history %s", seed)
          .isPresent();
    }
  }

  private static boolean leaks(List<Ledger> files) {
    return Attacker.findings(files).stream().anyMatch(f -> f.matches(".*: [a-z-]+ [1-4]"));
  }

  private static RandomHistory live(long seed, TrancheRule tranches, ReleaseRule levels) {
    return new RandomHistory(seed)
        .live(QUARTERS, run(tranches, levels, ledger -> Optional.empty()));
  }

  private static ClosingRun run(
      TrancheRule tranches, ReleaseRule levels, Function<Ledger, Optional<Witness>> audit) {
    AtomicLong ids = new AtomicLong();
    return new ClosingRun(
        SampleReference.SET,
        () -> new UUID(0, ids.incrementAndGet()),
        new PoolingNoise(new Random(1000)),
        Rules.of(SampleReference.SET).with(tranches).with(levels),
        UNCHECKED,
        audit);
  }

  /** Its smallest cell that is not empty at 3, the rest with the largest. */
  private static Release three(Release release) {
    Map<String, Integer> counts = new HashMap<>(release.counts());
    String small =
        counts.keySet().stream()
            .filter(c -> counts.getOrDefault(c, 0) > 0)
            .min(Comparator.comparing(counts::get))
            .orElseThrow();
    String large =
        counts.keySet().stream()
            .filter(c -> !c.equals(small))
            .max(Comparator.comparing(counts::get))
            .orElseThrow();
    counts.merge(large, counts.getOrDefault(small, 0) - 3, Integer::sum);
    counts.put(small, 3);
    return new Release(
        release.table(),
        release.level(),
        release.closing(),
        release.firstTranche(),
        release.lastTranche(),
        release.families(),
        counts);
  }

  private static Ledger with(
      Ledger ledger, Release release, Release instead, List<FrozenTable> frozen) {
    List<Release> releases = new ArrayList<>(ledger.releases());
    releases.set(releases.indexOf(release), instead);
    return new Ledger(
        ledger.versions(),
        ledger.handledUntil(),
        ledger.lastFileOn(),
        ledger.enrolled(),
        ledger.gap(),
        ledger.tranches(),
        frozen,
        ledger.frozenSums(),
        releases,
        ledger.sumReleases(),
        ledger.sessionRows(),
        ledger.participation(),
        ledger.pooling(),
        ledger.frozenScores(),
        ledger.scoreReleases(),
        ledger.frozenCrossings(),
        ledger.crossingReleases(),
        ledger.bandedReleases());
  }
}
