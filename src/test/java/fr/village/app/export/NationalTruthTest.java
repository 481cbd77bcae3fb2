package fr.village.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.anonymity.ClosingRun;
import fr.village.anonymity.Closings;
import fr.village.anonymity.FrozenTable;
import fr.village.anonymity.Ledger;
import fr.village.anonymity.PoolingNoise;
import fr.village.anonymity.UnauditedRun;
import fr.village.demo.SizedMaisons;
import fr.village.domain.Id;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.Family;
import fr.village.domain.reference.ReferenceSet;
import fr.village.federation.NationalFigure;
import fr.village.federation.NationalPicture;
import fr.village.federation.NationalPooling;
import fr.village.reference.ReferenceSets;
import fr.village.workbook.Cover;
import fr.village.workbook.Measure;
import fr.village.workbook.Submission;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** National figures against the true counts of the same Maisons, which no file ever says. */
class NationalTruthTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 12, 31);
  private static final int[] SIZES = {30, 45, 60, 60, 60, 75, 90, 90, 122, 122};

  private static final NationalPicture PICTURE = new NationalPicture();

  /** Of all tranches, by table and finest value. */
  private static final Map<String, Integer> TRUTH = new HashMap<>();

  @BeforeAll
  static void tenMaisons() {
    ReferenceSet reference = ReferenceSets.builtIn();
    for (int i = 0; i < SIZES.length; i++) {
      NotebookContent content = SizedMaisons.of(SIZES[i], 3, TODAY, i + 1, reference.topics());
      Ledger ledger = ledger(content, reference, new PoolingNoise(new Random(i)));
      for (FrozenTable table : ledger.frozenTables()) {
        table
            .counts()
            .forEach((value, n) -> TRUTH.merge(table.table() + " " + value, n, Integer::sum));
      }
      Submission sent =
          new SubmissionFactory(content, reference, reference.floors(), ledger, TODAY, "0")
              .submission(1);
      PICTURE.add(as("H-" + (10 + i), sent));
    }
  }

  private static Ledger ledger(
      NotebookContent content, ReferenceSet reference, PoolingNoise noise) {
    ClosingRun run = UnauditedRun.of(reference, UUID::randomUUID, noise);
    Map<Id<Family>, Integer> tranches = new HashMap<>();
    Ledger ledger = Ledger.EMPTY;
    LocalDate opened = Objects.requireNonNull(content.house().openedOn());
    for (LocalDate closing : Closings.between(opened, TODAY)) {
      var advanced =
          run.advance(ledger, ExportFacts.of(content, reference, tranches, closing), closing);
      ledger = advanced.ledger();
      advanced.assignments().forEach((family, tranche) -> tranches.put(Id.of(family), tranche));
    }
    return ledger;
  }

  private static Submission as(String code, Submission sent) {
    Cover c = sent.cover();
    Cover own =
        new Cover(
            code,
            c.houseName(),
            c.departement(),
            c.departementLabel(),
            c.region(),
            c.carrierCode(),
            c.carrierLabel(),
            c.notebook(),
            c.periodStart(),
            c.closing(),
            c.revision(),
            c.formatVersion(),
            c.programVersion(),
            c.referenceVersion(),
            c.ledgerVersion(),
            c.ordinaryFloor(),
            c.sensitiveFloor(),
            c.epsilon(),
            c.tranches(),
            c.contact());
    return new Submission(
        own,
        sent.indicators(),
        sent.scores(),
        sent.crossings(),
        sent.sessions(),
        sent.activities(),
        sent.pooling());
  }

  @Test
  @DisplayName("every true count lies in its interval, at the finest level")
  void intervals() {
    int looked = 0;
    int wide = 0;
    for (NationalFigure figure : PICTURE.national().figures()) {
      Integer truth = TRUTH.get(figure.table() + " " + figure.value());
      Integer high = figure.high();
      boolean finest = figure.level().equals("detail") && figure.measure() == Measure.COUNT;
      if (finest && figure.year() == null && truth != null && high != null) {
        assertThat(truth).as(figure.key().toString()).isBetween(figure.low(), high);
        looked++;
        wide += figure.low() < truth ? 1 : 0;
      }
    }
    assertThat(looked).isGreaterThan(20);
    assertThat(wide).as("figures of which a part is not published").isPositive();
  }

  @Test
  @DisplayName("every estimate is within three standard errors of the truth")
  void estimates() {
    assertThat(PICTURE.national().estimates()).isNotEmpty();
    for (NationalPooling estimate : PICTURE.national().estimates()) {
      int truth = Objects.requireNonNull(TRUTH.get(estimate.table() + " " + estimate.value()));
      assertThat((double) estimate.estimate())
          .as(estimate.label())
          .isBetween(
              truth - 3 * estimate.standardError().doubleValue(),
              truth + 3 * estimate.standardError().doubleValue());
    }
  }
}
