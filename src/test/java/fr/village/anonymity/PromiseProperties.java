package fr.village.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.anonymity.audit.Auditor;
import fr.village.domain.reference.Floors;
import fr.village.domain.reference.Level;
import fr.village.domain.reference.TableDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** What holds in every history, and falls when its rule is switched off. */
class PromiseProperties {
  private static final int QUARTERS = 14;
  private static final TrancheRule TRANCHES = new TrancheRule(Floors.LEAST);
  private static final ReleaseRule LEVELS = new ReleaseRule(Floors.LEAST);
  private static final SumRule SUMS = new SumRule(Floors.LEAST);

  private static final TrancheRule ANY_TRANCHE =
      new TrancheRule(Floors.LEAST) {
        @Override
        boolean allows(List<FamilyEntry> families) {
          return true;
        }
      };

  private static final ReleaseRule NO_FLOORS =
      new ReleaseRule(Floors.LEAST) {
        @Override
        boolean passes(TableDefinition table, Level level, Map<String, Integer> cells) {
          return true;
        }
      };

  private static final ReleaseRule LEVELS_APART =
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

  private static final PromiseCheck UNCHECKED =
      new PromiseCheck(SampleReference.SET) {
        @Override
        void check(Ledger ledger) {}
      };

  @Property(
      tries = 200,
      seed = "1000",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  @Label("no subtraction between figures of any files tells of too few families")
  void noSubtraction(@ForAll long seed) {
    List<Ledger> files = live(seed, TRANCHES, LEVELS).files;
    assertThat(Attacker.findings(files)).isEmpty();
    assertThat(SumAttacker.findings(files)).isEmpty();
  }

  @Property(
      tries = 200,
      seed = "1000",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  @Label("two files of a Maison differ by whole tranches only")
  void wholeTranches(@ForAll long seed) {
    List<Ledger> files = live(seed, TRANCHES, LEVELS).files;
    for (int i = 1; i < files.size(); i++) {
      Ledger a = files.get(i - 1);
      Ledger b = files.get(i);
      begins(b.tranches(), a.tranches());
      begins(b.frozenTables(), a.frozenTables());
      begins(b.frozenSums(), a.frozenSums());
      begins(b.releases(), a.releases());
      begins(b.sumReleases(), a.sumReleases());
      begins(b.pooling(), a.pooling());
      assertThat(b.enrolled()).isGreaterThanOrEqualTo(a.enrolled());
    }
  }

  @Property(
      tries = 100,
      seed = "1000",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  @Label("the same day again changes nothing")
  void idempotent(@ForAll long seed) {
    SampleNotebook notebook = live(seed, TRANCHES, LEVELS).notebook;
    Ledger once = notebook.ledger;
    Advanced twice =
        notebook.run().advance(once, notebook.facts(), Objects.requireNonNull(once.lastFileOn()));
    assertThat(twice.ledger()).isEqualTo(once);
    assertThat(twice.assignments()).isEmpty();
  }

  @Property(
      tries = 100,
      seed = "1000",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  @Label("one file after many closings equals one at each closing, from the same data")
  void oneFileOrMany(@ForAll long seed) {
    SampleNotebook many = live(seed, TRANCHES, LEVELS).notebook;
    many.ledger = Ledger.EMPTY;
    many.families.replaceAll((k, f) -> new FamilyEntry(k, f.enrolledOn(), f.groups(), null));
    LocalDate end = LocalDate.of(2026, 1, 1);
    many.noise = new PoolingNoise(new Random(seed));
    Ledger one = many.run().advance(Ledger.EMPTY, many.facts(), end).ledger();
    many.noise = new PoolingNoise(new Random(seed));
    for (LocalDate closing : Closings.between(LocalDate.of(2021, 1, 1), end)) {
      many.export(closing);
    }
    many.export(end);
    assertThat(content(many.ledger)).isEqualTo(content(one));
  }

  @Property(
      tries = 30,
      seed = "1000",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  @Label("a workbook taken over prints the same lines since opening")
  void takenOver(@ForAll long seed) {
    RandomHistory history = live(seed, TRANCHES, LEVELS);
    Ledger backup = history.files.get(history.files.size() / 2);
    Ledger sent = history.notebook.ledger;
    Ledger adopted =
        Adoption.adopt(backup, List.of(), AttackTest.workbook(sent), SampleReference.SET).ledger();
    new PromiseCheck(SampleReference.SET).check(adopted);
    assertThat(sinceOpening(adopted)).isEqualTo(sinceOpening(sent));
  }

  @Property(tries = 1)
  @Label("floors off: the attacker finds, and the check refuses")
  void floorsOff() {
    falls(TRANCHES, NO_FLOORS);
  }

  @Property(tries = 1)
  @Label("levels released apart: the attacker finds, and the check refuses")
  void nestingOff() {
    falls(TRANCHES, LEVELS_APART);
  }

  @Property(tries = 1)
  @Label("tranches of any size: the attacker finds, and the check refuses")
  void tranchesOff() {
    falls(ANY_TRANCHE, LEVELS);
  }

  @Property(tries = 1)
  @Label("sums without their rule: the attacker finds, and the check refuses")
  void sumsOff() {
    SumRule always =
        new SumRule(Floors.LEAST) {
          @Override
          boolean passes(List<Integer> classes) {
            return true;
          }
        };
    long[] found =
        LongStream.range(0, 50)
            .filter(
                seed ->
                    !SumAttacker.findings(
                            new RandomHistory(seed)
                                .live(QUARTERS, run(TRANCHES, LEVELS, always, UNCHECKED))
                                .files)
                        .isEmpty())
            .toArray();
    assertThat(found).isNotEmpty();
    PromiseCheck check = new PromiseCheck(SampleReference.SET);
    for (long seed : found) {
      assertThatThrownBy(
              () -> new RandomHistory(seed).live(QUARTERS, run(TRANCHES, LEVELS, always, check)))
          .isInstanceOf(PromiseBroken.class);
    }
  }

  private static <T> void begins(List<T> later, List<T> earlier) {
    assertThat(later.subList(0, earlier.size())).isEqualTo(earlier);
  }

  private static void falls(TrancheRule tranches, ReleaseRule levels) {
    long[] found =
        LongStream.range(0, 100)
            .filter(
                seed ->
                    !Attacker.findings(
                            new RandomHistory(seed)
                                .live(QUARTERS, run(tranches, levels, SUMS, UNCHECKED))
                                .files)
                        .isEmpty())
            .toArray();
    assertThat(found).isNotEmpty();
    for (long seed : found) {
      assertThatThrownBy(() -> live(seed, tranches, levels)).isInstanceOf(PromiseBroken.class);
    }
  }

  private static RandomHistory live(long seed, TrancheRule tranches, ReleaseRule levels) {
    PromiseCheck check = new PromiseCheck(SampleReference.SET);
    return new RandomHistory(seed).live(QUARTERS, run(tranches, levels, SUMS, check));
  }

  private static ClosingRun run(
      TrancheRule tranches, ReleaseRule levels, SumRule sums, PromiseCheck check) {
    AtomicLong ids = new AtomicLong();
    return new ClosingRun(
        SampleReference.SET,
        () -> new UUID(0, ids.incrementAndGet()),
        new PoolingNoise(new Random(1000)),
        Rules.of(SampleReference.SET).with(tranches).with(levels).with(sums),
        check,
        check == UNCHECKED ? ledger -> Optional.empty() : new Auditor(SampleReference.SET)::audit);
  }

  private static Ledger content(Ledger ledger) {
    return ledger.written(LocalDate.EPOCH, List.of());
  }

  private static List<PublishedLine> sinceOpening(Ledger ledger) {
    return new Published(ledger, SampleReference.SET)
        .lines().stream().filter(l -> l.year() == null).toList();
  }
}
