package fr.village.anonymity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a workbook tells of the ledger that made it.
 *
 * @param version the ledger's version it carries
 * @param closing its closing
 * @param tranches in order; their last entry is never in a workbook
 * @param enrolled families ever enrolled; 0 when not printed
 * @param tables every level published since opening
 * @param sums every sum published
 * @param sessionRows the rows as printed
 * @param participation the years as printed
 * @param scores every question's means published; none in files of versions that had none
 * @param crossings every two-way table published; none in files of versions that had none
 * @param outcomes every outcome published in a band; none in files of versions that had none
 * @param pooling the values with noise as printed; none in files of versions that had none
 */
public record WorkbookLedger(
    UUID version,
    LocalDate closing,
    List<Tranche> tranches,
    int enrolled,
    List<Level> tables,
    List<Sum> sums,
    List<SessionRow> sessionRows,
    List<ParticipationYear> participation,
    List<PoolingValue> pooling,
    List<Score> scores,
    List<Crossing> crossings,
    List<Outcome> outcomes) {
  public WorkbookLedger {
    tranches = List.copyOf(tranches);
    tables = List.copyOf(tables);
    sums = List.copyOf(sums);
    sessionRows = List.copyOf(sessionRows);
    participation = List.copyOf(participation);
    pooling = List.copyOf(pooling);
    scores = List.copyOf(scores);
    crossings = List.copyOf(crossings);
    outcomes = List.copyOf(outcomes);
  }

  /** A level's cumulated figures since opening. */
  public record Level(
      String table, String level, LocalDate releasedOn, int base, Map<String, Integer> counts) {
    public Level {
      counts = Map.copyOf(counts);
    }
  }

  /**
   * A question's cumulated means and standard deviations since opening.
   *
   * @param families of the tranches in them
   */
  public record Score(
      String table,
      LocalDate releasedOn,
      int families,
      Moments before,
      Moments after,
      Moments change) {}

  /** A two-way table's cumulated figures since opening. */
  public record Crossing(
      String crossing, LocalDate releasedOn, int base, Map<CrossingCell, Integer> counts) {
    public Crossing {
      counts = Map.copyOf(counts);
    }
  }

  /** An outcome's cumulated figures since opening, in a band. */
  public record Outcome(
      String table, LocalDate releasedOn, int base, int answered, Band unfavourable) {}

  /** A sum's cumulated figures since opening. */
  public record Sum(String sum, LocalDate releasedOn, int base, int total) {}
}
