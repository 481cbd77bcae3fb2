package fr.village.ui.submission;

import fr.village.app.export.Preview;
import fr.village.domain.reference.LevelCell;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Rows;
import fr.village.ui.common.Rows.Column;
import fr.village.ui.common.Wording;
import fr.village.workbook.PoolingLine;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The sheet of values with noise: which leave, never their numbers, which are nobody's figure. */
final class PoolingRows {
  private PoolingRows() {}

  static Region of(Preview preview, boolean narrow, Wording words) {
    List<PoolingLine> lines = preview.submission().pooling();
    if (lines.isEmpty()) {
      return Parts.empty(
          Feather.SHUFFLE,
          words.text("submission.no-pooling"),
          words.text("submission.no-pooling.text"));
    }
    Rows rows =
        new Rows(
            List.of(
                Column.text(words.text("submission.column.table"), 30),
                Column.text("", 28),
                Column.number(words.text("submission.column.tranche"), 12),
                Column.text(words.text("submission.column.closing"), 18),
                Column.number(words.text("submission.column.families"), 12)),
            narrow);
    for (PoolingLine line : lines) {
      rows.add(
          Parts.paragraph(table(preview, line, words), "semibold"),
          Parts.paragraph(value(preview, line, words)),
          Parts.label(words.text("submission.number", line.tranche())),
          Parts.paragraph(words.date(line.closing())),
          Parts.label(words.text("submission.number", line.families())));
    }
    return new VBox(
        8, Parts.paragraph(words.text("submission.pooling.text"), "secondary"), rows.box());
  }

  private static String table(Preview preview, PoolingLine line, Wording words) {
    return preview
        .reference()
        .table(line.table())
        .map(t -> words.text(t.label()))
        .orElse(line.label());
  }

  private static String value(Preview preview, PoolingLine line, Wording words) {
    return preview.reference().table(line.table()).stream()
        .flatMap(t -> t.finest().cells().stream())
        .filter(cell -> cell.code().equals(line.value()))
        .map(LevelCell::label)
        .map(words::text)
        .findFirst()
        .orElse(line.valueLabel());
  }
}
