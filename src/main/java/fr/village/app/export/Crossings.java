package fr.village.app.export;

import fr.village.anonymity.CrossingCell;
import fr.village.anonymity.Published;
import fr.village.anonymity.PublishedCrossing;
import fr.village.anonymity.WorkbookLedger;
import fr.village.domain.reference.Crossing;
import fr.village.workbook.CrossingLine;
import fr.village.workbook.Status;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sheet Croisements, from what was released and back. */
final class Crossings {
  private Crossings() {}

  static List<CrossingLine> of(Published published) {
    return published.crossings().stream().map(Crossings::line).toList();
  }

  private static CrossingLine line(PublishedCrossing cell) {
    Crossing crossing = cell.crossing();
    return new CrossingLine(
        crossing.code(),
        crossing.label().fr(),
        crossing.rows().table(),
        crossing.rows().level(),
        cell.row().code(),
        cell.row().label().fr(),
        crossing.columns().table(),
        crossing.columns().level(),
        cell.column().code(),
        cell.column().label().fr(),
        cell.count(),
        cell.base(),
        cell.releasedOn(),
        cell.laterFamilies(),
        cell.count() == null ? Status.NOT_YET : Status.PUBLISHED);
  }

  /** What a workbook's lines tell of the ledger. */
  static List<WorkbookLedger.Crossing> published(List<CrossingLine> lines) {
    Map<String, Map<CrossingCell, Integer>> counts = new LinkedHashMap<>();
    Map<String, CrossingLine> first = new HashMap<>();
    for (CrossingLine line : lines) {
      Integer count = line.count();
      if (count != null) {
        first.putIfAbsent(line.crossing(), line);
        counts
            .computeIfAbsent(line.crossing(), c -> new HashMap<>())
            .put(new CrossingCell(line.row(), line.column()), count);
      }
    }
    return counts.entrySet().stream()
        .map(e -> crossing(Objects.requireNonNull(first.get(e.getKey())), e.getValue()))
        .toList();
  }

  private static WorkbookLedger.Crossing crossing(
      CrossingLine line, Map<CrossingCell, Integer> counts) {
    LocalDate released = Objects.requireNonNull(line.released());
    int base = Objects.requireNonNull(line.base());
    return new WorkbookLedger.Crossing(line.crossing(), released, base, counts);
  }
}
