package fr.village.app.export;

import fr.village.anonymity.Moments;
import fr.village.anonymity.Published;
import fr.village.anonymity.PublishedLine;
import fr.village.anonymity.PublishedScore;
import fr.village.anonymity.WorkbookLedger;
import fr.village.domain.reference.Panel;
import fr.village.workbook.ScoreLine;
import fr.village.workbook.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sheet Scores, from what was released and back. */
final class Scores {
  private Scores() {}

  static List<ScoreLine> of(Published published) {
    List<PublishedLine> lines =
        published.lines().stream().filter(l -> l.year() == null && l.count() != null).toList();
    return published.scores().stream().map(score -> line(score, lines)).toList();
  }

  private static ScoreLine line(PublishedScore score, List<PublishedLine> lines) {
    Panel panel = score.panel();
    Optional<PublishedLine> same = cell(score, lines, Panel.SAME);
    Moments before = score.before();
    Moments after = score.after();
    Moments change = score.change();
    return new ScoreLine(
        score.table().code(),
        score.table().label().fr(),
        score.question().dimension(),
        java.util.Objects.requireNonNull(panel.from(), "scores have two waves"),
        panel.to(),
        // those improved are also in the coarser level; the three leave together
        same.flatMap(s -> cell(score, lines, Panel.IMPROVED))
            .map(PublishedLine::count)
            .orElse(null),
        same.map(PublishedLine::count).orElse(null),
        cell(score, lines, Panel.WORSE).map(PublishedLine::count).orElse(null),
        same.map(PublishedLine::releasedOn).orElse(null),
        before == null ? null : before.n(),
        mean(before),
        deviation(before),
        mean(after),
        deviation(after),
        mean(change),
        deviation(change),
        before == null ? null : score.families(),
        score.releasedOn(),
        score.laterFamilies(),
        before == null ? Status.NOT_YET : Status.PUBLISHED);
  }

  /** A cell of the finest level. */
  private static Optional<PublishedLine> cell(
      PublishedScore score, List<PublishedLine> lines, String value) {
    return lines.stream()
        .filter(l -> l.table().equals(score.table().code()))
        .filter(l -> l.level().equals(score.table().finest().code()) && l.value().equals(value))
        .findFirst();
  }

  private static @Nullable BigDecimal mean(@Nullable Moments moments) {
    return moments == null ? null : moments.mean();
  }

  private static @Nullable BigDecimal deviation(@Nullable Moments moments) {
    return moments == null ? null : moments.standardDeviation();
  }

  /** What a workbook's line tells of the ledger; nothing where its means had not left. */
  static Optional<WorkbookLedger.Score> published(ScoreLine line) {
    Integer n = line.n();
    LocalDate released = line.released();
    if (n == null || released == null) {
      return Optional.empty();
    }
    return Optional.of(
        new WorkbookLedger.Score(
            line.table(),
            released,
            known(line.families()),
            Moments.of(n, known(line.meanBefore()), known(line.sdBefore())),
            Moments.of(n, known(line.meanAfter()), known(line.sdAfter())),
            Moments.of(n, known(line.meanChange()), known(line.sdChange()))));
  }

  /** A published line has all its values: the format refuses it otherwise. */
  private static <T> T known(@Nullable T value) {
    return Objects.requireNonNull(value, "a published line without its value");
  }
}
