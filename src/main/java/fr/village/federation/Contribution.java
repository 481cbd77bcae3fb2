package fr.village.federation;

import fr.village.workbook.Cover;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Submission;
import fr.village.workbook.Unit;
import fr.village.workbook.format.Format1;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one Maison adds to a figure.
 *
 * @param line of its sheet Indicateurs, in today's codes; none where its workbook does not have it
 * @param row of that line in the file as it came, from 1, the first where an older workbook says it
 *     in several; none where there is no line
 * @param interval what it adds: with no line, any of its families
 */
public record Contribution(
    Place place, @Nullable IndicatorLine line, @Nullable Integer row, Interval interval) {

  /**
   * @param submission as it was sent
   * @param unit of the figure, for Maisons that do not have it
   */
  public static Contribution of(
      Submission submission, FigureKey key, Unit unit, TodaysCodes codes) {
    Cover cover = submission.cover();
    Place place = Place.of(cover);
    for (IndicatorLine line : codes.of(submission).indicators()) {
      if (key.equals(FigureKey.of(line))) {
        return new Contribution(place, line, row(submission, key, codes), Interval.of(cover, line));
      }
    }
    Interval unknown = Interval.unknown(cover.frozenFamilies(key.year()), unit);
    return new Contribution(place, null, null, unknown);
  }

  /** The first of its rows: an older table may have several. */
  private static @Nullable Integer row(Submission submission, FigureKey key, TodaysCodes codes) {
    List<IndicatorLine> lines = submission.indicators();
    for (int i = 0; i < lines.size(); i++) {
      if (key.equals(codes.key(lines.get(i)))) {
        return Format1.INDICATORS.firstRow() + i;
      }
    }
    return null;
  }
}
