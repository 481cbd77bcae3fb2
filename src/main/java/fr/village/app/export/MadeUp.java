package fr.village.app.export;

import fr.village.domain.reference.Level;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.SumDefinition;
import fr.village.domain.reference.TableDefinition;
import fr.village.workbook.AttendanceBand;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Measure;
import fr.village.workbook.Sensitivity;
import fr.village.workbook.SessionLine;
import fr.village.workbook.Status;
import fr.village.workbook.Submission;
import fr.village.workbook.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Workbooks of a Maison with made-up figures, one for each level of detail its tables may be drawn
 * at: between them they hold every sentence the format can say, and nothing of any family.
 */
final class MadeUp {
  private static final int COUNT = 20;

  private final ReferenceSet reference;
  private final Submission like;
  private final LocalDate closing;

  /**
   * @param like gives the cover, and the activities, which are numbers under fixed labels
   */
  MadeUp(ReferenceSet reference, Submission like) {
    this.reference = reference;
    this.like = like;
    this.closing = like.cover().closing();
  }

  List<Submission> submissions() {
    int depth = reference.tables().stream().mapToInt(t -> t.levels().size()).max().orElse(1);
    return IntStream.range(0, depth).mapToObj(this::submission).toList();
  }

  private Submission submission(int depth) {
    List<IndicatorLine> lines = new ArrayList<>();
    lines.add(total(SubmissionFactory.ENROLLED, "Familles accompagnées", null));
    for (SumDefinition sum : reference.sums()) {
      lines.add(total(sum.code(), sum.label().fr(), COUNT));
    }
    like.indicators().stream()
        .filter(line -> !line.measure().isCell() && line.measure() != Measure.SUM)
        .forEach(lines::add);
    for (TableDefinition table : reference.tables()) {
      if (table.isBanded()) {
        continue;
      }
      Level level = table.levels().get(Math.min(depth, table.levels().size() - 1));
      for (LevelCell cell : level.cells()) {
        lines.add(cell(table, level, cell, null));
        lines.add(cell(table, level, cell, closing.getYear()));
      }
    }
    // a contact is free text: it is looked at, so it is left out here
    return new Submission(
        like.cover().withContact("-"),
        lines,
        like.scores(),
        like.crossings(),
        List.of(session()),
        like.activities(),
        like.pooling());
  }

  private IndicatorLine total(String code, String label, @Nullable Integer base) {
    return new IndicatorLine(
        code,
        "total",
        label,
        Sensitivity.ORDINARY,
        Measure.SUM,
        Unit.FAMILIES,
        null,
        "total",
        "Total",
        COUNT,
        base,
        closing,
        0,
        Status.PUBLISHED);
  }

  private IndicatorLine cell(
      TableDefinition table, Level level, LevelCell cell, @Nullable Integer year) {
    return new IndicatorLine(
        table.code(),
        level.code(),
        table.label().fr(),
        table.isSensitive() ? Sensitivity.SENSITIVE : Sensitivity.ORDINARY,
        Measure.COUNT,
        Unit.FAMILIES,
        year,
        cell.code(),
        cell.label().fr(),
        COUNT,
        COUNT * level.cells().size(),
        closing,
        0,
        Status.PUBLISHED);
  }

  private SessionLine session() {
    return new SessionLine(
        YearMonth.from(closing),
        1,
        List.of(),
        List.of(),
        90,
        SubmissionFactory.USUAL_SETTING,
        "-",
        AttendanceBand.UNDER_5);
  }
}
