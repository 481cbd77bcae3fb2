package fr.village.ui.submission;

import fr.village.app.export.Preview;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Rows;
import fr.village.ui.common.Rows.Column;
import fr.village.ui.common.Wording;
import fr.village.workbook.ScoreLine;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The sheet Scores: means and standard deviations, and those that wait. */
final class ScoreRows {
  private ScoreRows() {}

  static Region of(Preview preview, boolean narrow, Wording words) {
    List<ScoreLine> lines = preview.submission().scores();
    if (lines.isEmpty()) {
      return Parts.empty(
          Feather.BAR_CHART,
          words.text("submission.no-score"),
          words.text("submission.no-score.text"));
    }
    Rows rows =
        new Rows(
            List.of(
                Column.text(words.text("submission.column.subject"), 28),
                Column.number(words.text("submission.column.respondents"), 13),
                Column.number(words.text("submission.column.before"), 14),
                Column.number(words.text("submission.column.after"), 14),
                Column.number(words.text("submission.column.change"), 15),
                Column.text(words.text("submission.column.released"), 22)),
            narrow);
    for (ScoreLine line : lines) {
      LocalDate released = line.released();
      rows.add(
          Parts.paragraph(subject(preview, line, words), "semibold"),
          respondents(line, words),
          moments(line.meanBefore(), line.sdBefore(), words),
          moments(line.meanAfter(), line.sdAfter(), words),
          moments(line.meanChange(), line.sdChange(), words),
          released == null
              ? Parts.paragraph(Reasons.of(line, preview, words), "secondary", "small")
              : Parts.paragraph(words.date(released)));
    }
    int floor = preview.reference().floors().sensitive();
    return new VBox(
        8, Parts.paragraph(words.text("submission.scores.text", floor), "secondary"), rows.box());
  }

  private static String subject(Preview preview, ScoreLine line, Wording words) {
    return preview
        .reference()
        .table(line.table())
        .map(t -> words.text(t.label()))
        .orElse(line.label());
  }

  private static Node respondents(ScoreLine line, Wording words) {
    Integer n = line.n();
    if (n == null) {
      Label notYet = Parts.label(words.text("submission.not-yet"), "badge", "care");
      notYet.setMinWidth(Region.USE_PREF_SIZE);
      return notYet;
    }
    return Parts.label(words.text("submission.number", n), "strong");
  }

  private static @Nullable Node moments(
      @Nullable BigDecimal mean, @Nullable BigDecimal deviation, Wording words) {
    return mean == null || deviation == null
        ? null
        : Parts.paragraph(
            words.text("submission.mean", decimals(mean, words), decimals(deviation, words)),
            "number");
  }

  /** Always two, so that a column reads as one, after a minus sign that is no hyphen. */
  private static String decimals(BigDecimal number, Wording words) {
    NumberFormat two = NumberFormat.getNumberInstance(words.locale());
    two.setMinimumFractionDigits(2);
    return (number.signum() < 0 ? "−" : "") + two.format(number.abs());
  }
}
