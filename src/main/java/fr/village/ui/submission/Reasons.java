package fr.village.ui.submission;

import fr.village.app.export.Preview;
import fr.village.domain.reference.Crossing;
import fr.village.domain.reference.Crossing.Margin;
import fr.village.ui.common.Wording;
import fr.village.workbook.ScoreLine;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why means or a two-way table wait, as far as the sheet Indicateurs tells. */
final class Reasons {
  private Reasons() {}

  /** Means leave with their table, and need enough answers off the most frequent one. */
  static String of(ScoreLine line, Preview preview, Wording words) {
    return firstTranche(preview, words)
        .orElseGet(
            () ->
                leaves(line.table(), null, preview)
                    ? words.text(
                        "submission.reason.same-answers", preview.reference().floors().sensitive())
                    : words.text("submission.reason.with-table"));
  }

  /** A two-way table leaves with both its sides, when each of its cells is large enough. */
  static String of(Crossing crossing, Preview preview, Wording words) {
    return firstTranche(preview, words)
        .or(
            () ->
                Stream.of(crossing.rows(), crossing.columns())
                    .filter(side -> !leaves(side.table(), side.level(), preview))
                    .findFirst()
                    .map(side -> words.text("submission.reason.side", label(side, preview, words))))
        .orElseGet(
            () ->
                words.text(
                    "submission.reason.crossing-cell", preview.reference().floors().sensitive()));
  }

  private static Optional<String> firstTranche(Preview preview, Wording words) {
    return preview.submission().cover().tranches().isEmpty()
        ? Optional.of(
            words.text("submission.reason.no-tranche", preview.reference().floors().tranche()))
        : Optional.empty();
  }

  /**
   * @param level null for any of the table's
   */
  private static boolean leaves(String table, @Nullable String level, Preview preview) {
    return preview.lines().stream()
        .filter(l -> l.line().table().equals(table))
        .filter(l -> level == null || l.line().level().equals(level))
        .anyMatch(l -> l.leaves());
  }

  private static String label(Margin side, Preview preview, Wording words) {
    return preview.reference().table(side.table()).map(t -> words.text(t.label())).orElse("");
  }
}
