package fr.village.ui.submission;

import fr.village.app.export.Preview;
import fr.village.domain.reference.Crossing;
import fr.village.domain.reference.LevelCell;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Rows;
import fr.village.ui.common.Rows.Column;
import fr.village.ui.common.Wording;
import fr.village.workbook.CrossingLine;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The sheet Croisements, cell by cell. */
final class CrossingRows {
  private CrossingRows() {}

  static Region of(Preview preview, boolean narrow, Wording words) {
    List<CrossingLine> lines = preview.submission().crossings();
    if (lines.isEmpty()) {
      return Parts.empty(
          Feather.GRID,
          words.text("submission.no-crossing"),
          words.text("submission.no-crossing.text"));
    }
    Rows rows =
        new Rows(
            List.of(
                Column.text(words.text("submission.column.crossing"), 28),
                Column.text("", 20),
                Column.text("", 20),
                Column.number(words.text("submission.column.count"), 14),
                Column.text(words.text("submission.column.released"), 20)),
            narrow);
    String before = "";
    for (CrossingLine line : lines) {
      boolean first = narrow || !line.crossing().equals(before);
      before = line.crossing();
      Crossing crossing = preview.reference().crossing(line.crossing()).orElseThrow();
      LocalDate released = line.released();
      rows.add(
          first ? Parts.paragraph(words.text(crossing.label()), "semibold") : null,
          Parts.paragraph(cell(preview, crossing.rows(), line.row(), words)),
          Parts.paragraph(cell(preview, crossing.columns(), line.column(), words)),
          count(line, words),
          released != null
              ? Parts.paragraph(words.date(released))
              : first
                  ? Parts.paragraph(Reasons.of(crossing, preview, words), "secondary", "small")
                  : null);
    }
    int floor = preview.reference().floors().sensitive();
    return new VBox(
        8,
        Parts.paragraph(words.text("submission.crossings.text", floor), "secondary"),
        rows.box());
  }

  private static String cell(Preview preview, Crossing.Margin margin, String code, Wording words) {
    return margin.in(preview.reference()).cells().stream()
        .filter(cell -> cell.code().equals(code))
        .map(LevelCell::label)
        .map(words::text)
        .findFirst()
        .orElse("");
  }

  private static Node count(CrossingLine line, Wording words) {
    Integer count = line.count();
    if (count == null) {
      Label notYet = Parts.label(words.text("submission.not-yet"), "badge", "care");
      notYet.setMinWidth(Region.USE_PREF_SIZE);
      return notYet;
    }
    return Parts.label(words.text("submission.number", count), "strong");
  }
}
