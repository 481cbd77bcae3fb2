package fr.village.federation;

import fr.village.workbook.CrossingLine;
import fr.village.workbook.Submission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up the cells of two-way tables over the Maisons that publish them. */
final class CrossingSums {
  private final Map<List<String>, NationalCrossing> cells = new LinkedHashMap<>();

  void add(Submission submission) {
    submission.crossings().forEach(this::add);
  }

  private void add(CrossingLine line) {
    Integer count = line.count();
    Integer base = line.base();
    if (count != null && base != null) {
      cells.merge(
          List.of(line.crossing(), line.row(), line.column()),
          new NationalCrossing(
              line.crossing(),
              line.label(),
              line.row(),
              line.rowLabel(),
              line.column(),
              line.columnLabel(),
              count,
              base,
              1),
          NationalCrossing::plus);
    }
  }

  /** In the order they were first met. */
  List<NationalCrossing> crossings() {
    return List.copyOf(cells.values());
  }
}
