package fr.village.workbook.check;

import fr.village.workbook.CrossingLine;
import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Status;
import fr.village.workbook.Submission;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.TableFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Whether two-way tables keep the floor and agree with their margins (ANONYMITY.md rule 5). */
final class CrossingCheck {
  private final Submission submission;
  private final List<Integer> rows;
  private final Map<List<String>, Integer> published;
  private final List<Finding> findings = new ArrayList<>();

  private CrossingCheck(Submission submission, List<Integer> rows) {
    this.submission = submission;
    this.rows = rows;
    this.published = submission.crossings().isEmpty() ? Map.of() : published(submission);
  }

  static List<Finding> check(Submission submission, Map<TableFormat<?>, List<Integer>> rows) {
    CrossingCheck check =
        new CrossingCheck(submission, rows.getOrDefault(Format1.CROSSINGS, List.of()));
    Map<String, List<Integer>> crossings = new LinkedHashMap<>();
    for (int i = 0; i < submission.crossings().size(); i++) {
      String code = submission.crossings().get(i).crossing();
      crossings.computeIfAbsent(code, c -> new ArrayList<>()).add(i);
    }
    crossings.values().forEach(check::crossing);
    return check.findings;
  }

  private void add(int index, String column, String key, Object... arguments) {
    String header = Format1.CROSSINGS.fields().get(Format1.CROSSINGS.indexOf(column)).header();
    Integer row = index < rows.size() ? rows.get(index) : null;
    findings.add(
        Finding.of(Kind.WRONG, key, arguments).in(Format1.CROSSINGS.name()).at(row, header));
  }

  private void crossing(List<Integer> indexes) {
    List<CrossingLine> lines = indexes.stream().map(submission.crossings()::get).toList();
    CrossingLine first = lines.getFirst();
    int at = indexes.getFirst();
    boolean alike =
        lines.stream()
            .allMatch(
                line ->
                    line.status() == first.status()
                        && Objects.equals(line.base(), first.base())
                        && Objects.equals(line.released(), first.released())
                        && line.laterFamilies() == first.laterFamilies());
    if (!alike) {
      add(at, "status", "workbook.level-torn", first.label());
      return;
    }
    Set<String> cells = new HashSet<>();
    int sum = 0;
    for (int i = 0; i < lines.size(); i++) {
      CrossingLine line = lines.get(i);
      if (!cells.add(line.row() + "/" + line.column())) {
        add(indexes.get(i), "row_value", "workbook.row-twice");
      }
      Integer count = line.count();
      if (count != null && count < submission.cover().sensitiveFloor()) {
        add(indexes.get(i), "count", "workbook.below-floor", submission.cover().sensitiveFloor());
      }
      sum += count == null ? 0 : count;
    }
    Integer base = first.base();
    if (first.status() == Status.PUBLISHED && base != null) {
      if (sum != base) {
        add(at, "base", "workbook.level-sum", first.label(), sum, base);
      }
      margins(lines, at);
    }
  }

  /** No more families in a row, or in a column, than its table has published. */
  private void margins(List<CrossingLine> lines, int at) {
    Map<List<String>, Integer> sums = new LinkedHashMap<>();
    for (CrossingLine line : lines) {
      int count = Objects.requireNonNullElse(line.count(), 0);
      sums.merge(List.of(line.rowTable(), line.rowLevel(), line.row()), count, Integer::sum);
      sums.merge(
          List.of(line.columnTable(), line.columnLevel(), line.column()), count, Integer::sum);
    }
    sums.forEach(
        (cell, sum) -> {
          Integer published = this.published.get(cell);
          if (published == null || published < sum) {
            add(at, "count", "workbook.crossing-margin", lines.getFirst().label());
          }
        });
  }

  /** Counts of the sheet Indicateurs by table, level and value; of equals, the first. */
  private static Map<List<String>, Integer> published(Submission submission) {
    Map<List<String>, Integer> counts = new HashMap<>();
    for (IndicatorLine line : submission.indicators()) {
      if (line.year() == null && line.value() != null && line.count() != null) {
        counts.putIfAbsent(List.of(line.table(), line.level(), line.value()), line.count());
      }
    }
    return counts;
  }
}
