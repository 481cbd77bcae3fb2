package fr.village.store.ledger;

import fr.village.anonymity.Distribution;
import fr.village.anonymity.FrozenScore;
import fr.village.anonymity.Moments;
import fr.village.anonymity.ScoreRelease;
import fr.village.store.schema.tables.records.LedgerScoreCellRecord;
import fr.village.store.schema.tables.records.LedgerScoreRecord;
import fr.village.store.schema.tables.records.LedgerScoreReleaseRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The ledger's scores as rows and back. */
final class ScoreRows {
  /** Which of the three distributions a cell is of. */
  private enum Part {
    BEFORE,
    AFTER,
    CHANGE
  }

  private ScoreRows() {}

  static LedgerScoreRecord row(int position, FrozenScore s) {
    return new LedgerScoreRecord(position, s.tranche(), s.table());
  }

  static List<LedgerScoreCellRecord> cells(int position, FrozenScore s) {
    return Stream.of(
            cells(position, Part.BEFORE, s.before()),
            cells(position, Part.AFTER, s.after()),
            cells(position, Part.CHANGE, s.change()))
        .flatMap(cells -> cells)
        .toList();
  }

  private static Stream<LedgerScoreCellRecord> cells(int position, Part part, Distribution d) {
    return d.respondents().entrySet().stream()
        .map(e -> new LedgerScoreCellRecord(position, part.name(), e.getKey(), e.getValue()));
  }

  /**
   * @param cells of that score
   */
  static FrozenScore score(LedgerScoreRecord r, List<LedgerScoreCellRecord> cells) {
    return new FrozenScore(
        r.getTranche(),
        r.getTableCode(),
        distribution(cells, Part.BEFORE),
        distribution(cells, Part.AFTER),
        distribution(cells, Part.CHANGE));
  }

  private static Distribution distribution(List<LedgerScoreCellRecord> cells, Part part) {
    Map<Integer, Integer> respondents = new TreeMap<>();
    cells.stream()
        .filter(c -> c.getDistribution().equals(part.name()))
        .forEach(c -> respondents.put(c.getScore(), c.getRespondents()));
    return new Distribution(respondents);
  }

  static LedgerScoreReleaseRecord row(int position, ScoreRelease r) {
    return new LedgerScoreReleaseRecord(
        position,
        r.table(),
        r.closing(),
        r.firstTranche(),
        r.lastTranche(),
        r.families(),
        r.before().n(),
        r.before().sum(),
        r.before().squares(),
        r.after().sum(),
        r.after().squares(),
        r.change().sum(),
        r.change().squares());
  }

  static ScoreRelease release(LedgerScoreReleaseRecord r) {
    int n = r.getRespondents();
    return new ScoreRelease(
        r.getTableCode(),
        r.getClosingOn(),
        r.getFirstTranche(),
        r.getLastTranche(),
        r.getFamilies(),
        new Moments(n, r.getBeforeSum(), r.getBeforeSquares()),
        new Moments(n, r.getAfterSum(), r.getAfterSquares()),
        new Moments(n, r.getChangeSum(), r.getChangeSquares()));
  }
}
