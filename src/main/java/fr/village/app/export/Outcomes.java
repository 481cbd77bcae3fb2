package fr.village.app.export;

import fr.village.anonymity.Band;
import fr.village.anonymity.Published;
import fr.village.anonymity.PublishedOutcome;
import fr.village.anonymity.WorkbookLedger;
import fr.village.domain.reference.TableDefinition;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Measure;
import fr.village.workbook.Sensitivity;
import fr.village.workbook.Status;
import fr.village.workbook.Unit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of outcomes that leave in bands, from what was released and back. */
final class Outcomes {
  /** Code of the line of those who answered. */
  static final String ANSWERED = "answered";

  private static final String ANSWERED_LABEL = "Familles qui ont répondu";
  private static final String UNFAVOURABLE_LABEL = "Réponses défavorables, par paliers de cinq";

  private Outcomes() {}

  static List<IndicatorLine> of(Published published) {
    return published.outcomes().stream().flatMap(Outcomes::lines).toList();
  }

  private static Stream<IndicatorLine> lines(PublishedOutcome outcome) {
    Band band = outcome.unfavourable();
    return Stream.of(
        line(outcome, Measure.ANSWERED, ANSWERED, ANSWERED_LABEL, outcome.answered()),
        line(
            outcome,
            Measure.BAND,
            unfavourable(outcome.table()),
            UNFAVOURABLE_LABEL,
            band == null ? null : band.low()));
  }

  /** Code of the line of those unfavourable. */
  static String unfavourable(TableDefinition table) {
    return Objects.requireNonNull(table.unfavourable());
  }

  private static IndicatorLine line(
      PublishedOutcome outcome,
      Measure measure,
      String value,
      String label,
      @Nullable Integer count) {
    return new IndicatorLine(
        outcome.table().code(),
        outcome.table().finest().code(),
        outcome.table().label().fr(),
        Sensitivity.SENSITIVE,
        measure,
        Unit.FAMILIES,
        null,
        value,
        label,
        count,
        outcome.base(),
        outcome.releasedOn(),
        outcome.laterFamilies(),
        count == null ? Status.NOT_YET : Status.PUBLISHED);
  }

  /**
   * What a workbook tells of the ledger.
   *
   * @param released lines with their values
   */
  static List<WorkbookLedger.Outcome> published(List<IndicatorLine> released) {
    return released.stream()
        .filter(line -> line.measure() == Measure.ANSWERED)
        .flatMap(answered -> outcome(answered, released).stream())
        .toList();
  }

  private static Optional<WorkbookLedger.Outcome> outcome(
      IndicatorLine answered, List<IndicatorLine> released) {
    return released.stream()
        .filter(l -> l.measure() == Measure.BAND && l.sameLevel(answered))
        .findFirst()
        .map(
            band ->
                new WorkbookLedger.Outcome(
                    answered.table(),
                    Objects.requireNonNull(answered.released()),
                    Objects.requireNonNull(answered.base()),
                    Objects.requireNonNull(answered.count()),
                    new Band(Objects.requireNonNull(band.count()))));
  }
}
