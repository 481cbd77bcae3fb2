package fr.village.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.anonymity.audit.Auditor;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/** The auditor over histories with a panel, bands and a two-way table. */
class AuditPanelProperties {
  private static final int QUARTERS = 14;
  private static final Auditor AUDITOR = new Auditor(PanelProperties.SET);
  private static int crossed;
  private static int banded;

  @Property(
      tries = 300,
      seed = "2000",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  @Label("nothing of an honest history is too well known, nor of one taken over")
  void honest(@ForAll long seed) {
    RandomHistory history = new RandomHistory(seed, PanelProperties.SET).live(QUARTERS, run(seed));
    Ledger sent = history.notebook.ledger;
    crossed += sent.crossingReleases().size();
    banded += sent.bandedReleases().size();
    assertThat(AUDITOR.audit(sent)).isEmpty();
    Ledger backup = history.files.get(history.files.size() / 2);
    WorkbookLedger workbook = AttackTest.workbook(sent, PanelProperties.SET);
    assertThat(
            AUDITOR.audit(
                Adoption.adopt(backup, List.of(), workbook, PanelProperties.SET).ledger()))
        .isEmpty();
  }

  @AfterContainer
  static void somethingWasReleased() {
    assertThat(crossed).as("two-way tables").isGreaterThan(10);
    assertThat(banded).as("outcomes in bands").isGreaterThan(300);
  }

  private static ClosingRun run(long seed) {
    AtomicLong ids = new AtomicLong();
    return new ClosingRun(
        PanelProperties.SET,
        () -> new UUID(0, ids.incrementAndGet()),
        new PoolingNoise(new Random(seed)),
        Rules.of(PanelProperties.SET),
        new PromiseCheck(PanelProperties.SET),
        ledger -> Optional.empty());
  }
}
