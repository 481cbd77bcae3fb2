package fr.village.ui.submission;

import fr.village.app.export.PreviewLine;
import fr.village.app.export.Reason;
import fr.village.domain.reference.Level;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.SumDefinition;
import fr.village.domain.reference.TableDefinition;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Rows;
import fr.village.ui.common.Rows.Column;
import fr.village.ui.common.Wording;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The sheet Indicateurs, with the Maison's own totals beside it. */
final class IndicatorRows {
  /** Numbers in a band, of which the lowest is in the cell. */
  private static final int BAND = 5;

  private final ReferenceSet reference;
  private final boolean narrow;
  private final Wording words;

  IndicatorRows(ReferenceSet reference, boolean narrow, Wording words) {
    this.reference = reference;
    this.narrow = narrow;
    this.words = words;
  }

  Region of(List<PreviewLine> lines) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text(words.text("submission.column.table"), 23),
                Column.text("", 21),
                Column.number(words.text("submission.column.count"), 12),
                Column.number(words.text("submission.column.base"), 11),
                Column.text(words.text("submission.column.released"), 23)));
    // a year is that of a closing: the Maison's own years are not to be set beside it
    boolean totals = lines.stream().anyMatch(line -> line.total() != null);
    if (totals) {
      columns.add(Column.number(words.text("submission.column.total"), 11));
    }
    Rows rows = new Rows(columns, narrow);
    IndicatorLine before = null;
    for (PreviewLine line : lines) {
      boolean first = before == null || !before.sameLevel(line.line());
      before = line.line();
      row(rows, line, first, totals);
    }
    return rows.box();
  }

  private void row(Rows rows, PreviewLine line, boolean first, boolean totals) {
    IndicatorLine cells = line.line();
    List<@Nullable Node> row = new ArrayList<>();
    row.add(first || narrow ? Parts.paragraph(table(cells), "semibold") : null);
    row.add(cells.measure() == Measure.SUM ? null : Parts.paragraph(value(cells)));
    row.add(count(line));
    row.add(base(cells));
    row.add(when(line, first));
    if (totals) {
      row.add(number(line.total()));
    }
    rows.add(row);
  }

  private Node count(PreviewLine line) {
    Integer count = line.line().count();
    if (count == null) {
      Label notYet = Parts.label(words.text("submission.not-yet"), "badge", "care");
      notYet.setMinWidth(Region.USE_PREF_SIZE);
      return notYet;
    }
    String text =
        line.line().measure() == Measure.BAND
            ? words.text("submission.band", count, count + BAND - 1)
            : words.text("submission.number", count);
    return Parts.label(text, "strong");
  }

  /** For a sum, the families it was counted over. */
  private @Nullable Label base(IndicatorLine line) {
    Integer base = line.base();
    return base == null || line.measure() != Measure.SUM
        ? number(base)
        : Parts.paragraph(
            words.text("submission.stays.families", base), "small", "secondary", "number");
  }

  private @Nullable Label number(@Nullable Integer number) {
    return number == null ? null : Parts.label(words.text("submission.number", number));
  }

  /** The closing it left at; why it waits, once a level. */
  private @Nullable Label when(PreviewLine line, boolean first) {
    var released = line.line().released();
    Reason reason = line.reason();
    if (released != null) {
      Integer later = line.line().laterFamilies();
      return Parts.paragraph(
          first && later != null && later > 0
              ? words.text("submission.later", words.date(released), later)
              : words.date(released));
    }
    return reason == null || !first
        ? null
        : Parts.paragraph(reason(line.line(), reason), "secondary", "small");
  }

  private String reason(IndicatorLine line, Reason reason) {
    return switch (reason) {
      case Reason.NoTranche none -> words.text("submission.reason.no-tranche", none.families());
      case Reason.TooEarly early ->
          words.text("submission.reason.too-early", early.months(), words.date(early.closing()));
      case Reason.TooFew few ->
          words.text(
              few.sensitive()
                  ? "submission.reason.sensitive"
                  : line.measure() != Measure.SUM
                      ? "submission.reason.few"
                      : "submission.reason.alike",
              few.floor());
    };
  }

  private String table(IndicatorLine line) {
    Optional<TableDefinition> table = reference.table(line.table());
    if (table.isPresent()) {
      String label = words.text(table.get().label());
      return table.get().finest().code().equals(line.level())
          ? label
          : words.text("submission.grouped", label);
    }
    return reference
        .sum(line.table())
        .map(SumDefinition::label)
        .map(words::text)
        .orElseGet(() -> words.text("submission.families"));
  }

  private String value(IndicatorLine line) {
    if (line.measure() == Measure.ANSWERED) {
      return words.text("submission.answered");
    }
    return reference.table(line.table()).stream()
        .flatMap(table -> table.levels().stream())
        .filter(level -> level.code().equals(line.level()))
        .map(Level::cells)
        .flatMap(List::stream)
        .filter(cell -> cell.code().equals(line.value()))
        .map(LevelCell::label)
        .map(words::text)
        .findFirst()
        .orElse("");
  }
}
