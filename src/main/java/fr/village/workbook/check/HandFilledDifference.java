package fr.village.workbook.check;

import fr.village.workbook.Cover;
import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Measure;
import fr.village.workbook.Sensitivity;
import fr.village.workbook.Submission;
import fr.village.workbook.format.Format1;
import fr.village.workbook.read.ReadWorkbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What two workbooks filled in by hand tell together: what came in between is no family, or as many
 * as a tranche has, and its cells keep the floors.
 */
final class HandFilledDifference {
  private static final int TRANCHE = 15;

  private final Submission earlier;
  private final Cover cover;
  private final List<Finding> findings = new ArrayList<>();

  private HandFilledDifference(Submission earlier, Cover cover) {
    this.earlier = earlier;
    this.cover = cover;
  }

  static List<Finding> check(Submission earlier, ReadWorkbook later) {
    Submission submission = Objects.requireNonNull(later.submission());
    HandFilledDifference difference = new HandFilledDifference(earlier, submission.cover());
    List<Integer> rows = later.rows().getOrDefault(Format1.INDICATORS, List.of());
    Map<List<@Nullable Object>, IndicatorLine> before = new HashMap<>();
    earlier.indicators().forEach(line -> before.put(key(line), line));
    for (int i = 0; i < submission.indicators().size(); i++) {
      IndicatorLine line = submission.indicators().get(i);
      IndicatorLine old = before.get(key(line));
      if (old != null) {
        difference.compare(old, line, i < rows.size() ? rows.get(i) : null);
      }
    }
    return difference.findings;
  }

  private static List<@Nullable Object> key(IndicatorLine line) {
    List<@Nullable Object> key = new ArrayList<>(List.of(line.table(), line.level()));
    key.add(line.value());
    return key;
  }

  private void compare(IndicatorLine old, IndicatorLine line, @Nullable Integer row) {
    Integer before = old.count();
    Integer after = line.count();
    if (before == null || after == null) {
      return;
    }
    int more = base(line, after) - base(old, before);
    int change = after - before;
    boolean answer = line.sensitivity() == Sensitivity.SENSITIVE && line.measure() == Measure.COUNT;
    int floor = answer ? cover.sensitiveFloor() : cover.ordinaryFloor();
    // of a sensitive answer even "none of those" would be told
    boolean all = answer && more > 0;
    if (more != 0 && more < TRANCHE) {
      say(row, "workbook.blank.window", earlier.fileName(), line.label(), more);
    } else if (change < 0 || (change < floor && (change > 0 || all))) {
      say(row, "workbook.difference.cell", earlier.fileName(), line.label(), change);
    }
  }

  /** What the count is out of; a sum stands for itself. */
  private static int base(IndicatorLine line, int count) {
    Integer base = line.base();
    return base == null ? count : base;
  }

  private void say(@Nullable Integer row, String key, Object... arguments) {
    String header = Format1.INDICATORS.fields().get(Format1.INDICATORS.indexOf("count")).header();
    findings.add(
        Finding.of(Kind.WRONG, key, arguments).in(Format1.INDICATORS.name()).at(row, header));
  }
}
