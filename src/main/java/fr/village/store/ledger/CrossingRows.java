package fr.village.store.ledger;

import fr.village.anonymity.CrossingCell;
import fr.village.anonymity.CrossingRelease;
import fr.village.anonymity.FrozenCrossing;
import fr.village.store.schema.tables.records.LedgerCrossingCellRecord;
import fr.village.store.schema.tables.records.LedgerCrossingRecord;
import fr.village.store.schema.tables.records.LedgerCrossingReleaseCellRecord;
import fr.village.store.schema.tables.records.LedgerCrossingReleaseRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The ledger's two-way tables as rows and back. */
final class CrossingRows {
  private CrossingRows() {}

  static LedgerCrossingRecord row(int position, FrozenCrossing c) {
    return new LedgerCrossingRecord(position, c.tranche(), c.crossing());
  }

  static List<LedgerCrossingCellRecord> cells(int position, FrozenCrossing c) {
    return c.counts().entrySet().stream()
        .map(
            e ->
                new LedgerCrossingCellRecord(
                    position, e.getKey().row(), e.getKey().column(), e.getValue()))
        .toList();
  }

  /**
   * @param cells of that crossing
   */
  static FrozenCrossing crossing(LedgerCrossingRecord r, List<LedgerCrossingCellRecord> cells) {
    Map<CrossingCell, Integer> counts =
        cells.stream()
            .collect(
                Collectors.toMap(
                    c -> new CrossingCell(c.getRowCode(), c.getColumnCode()),
                    LedgerCrossingCellRecord::getFamilies));
    return new FrozenCrossing(r.getTranche(), r.getCrossingCode(), counts);
  }

  static LedgerCrossingReleaseRecord row(int position, CrossingRelease r) {
    return new LedgerCrossingReleaseRecord(
        position, r.crossing(), r.closing(), r.firstTranche(), r.lastTranche(), r.families());
  }

  static List<LedgerCrossingReleaseCellRecord> cells(int position, CrossingRelease r) {
    return r.counts().entrySet().stream()
        .map(
            e ->
                new LedgerCrossingReleaseCellRecord(
                    position, e.getKey().row(), e.getKey().column(), e.getValue()))
        .toList();
  }

  /**
   * @param cells of that release
   */
  static CrossingRelease release(
      LedgerCrossingReleaseRecord r, List<LedgerCrossingReleaseCellRecord> cells) {
    Map<CrossingCell, Integer> counts =
        cells.stream()
            .collect(
                Collectors.toMap(
                    c -> new CrossingCell(c.getRowCode(), c.getColumnCode()),
                    LedgerCrossingReleaseCellRecord::getFamilies));
    return new CrossingRelease(
        r.getCrossingCode(),
        r.getClosingOn(),
        r.getFirstTranche(),
        r.getLastTranche(),
        r.getFamilies(),
        counts);
  }
}
