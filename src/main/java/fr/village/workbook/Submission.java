package fr.village.workbook;

import java.util.List;

/**
 * All that one workbook of a Maison says. Knows neither notebook nor release rules: whoever makes
 * one answers for its figures.
 *
 * @param indicators in the order of the reference set
 * @param sessions kept in an order that their content alone decides
 * @param pooling by tranche; for sums over many Maisons alone
 */
public record Submission(
    Cover cover,
    List<IndicatorLine> indicators,
    List<ScoreLine> scores,
    List<CrossingLine> crossings,
    List<SessionLine> sessions,
    List<ActivityLine> activities,
    List<PoolingLine> pooling) {

  public Submission {
    indicators = List.copyOf(indicators);
    scores = List.copyOf(scores);
    crossings = List.copyOf(crossings);
    sessions = sessions.stream().sorted().toList();
    activities = List.copyOf(activities);
    pooling = List.copyOf(pooling);
  }

  /** One without the sheets that format 1 got later. */
  public Submission(
      Cover cover,
      List<IndicatorLine> indicators,
      List<SessionLine> sessions,
      List<ActivityLine> activities) {
    this(cover, indicators, List.of(), List.of(), sessions, activities, List.of());
  }

  /** {@code M1000J_<house code>_<closing>_r<revision>.xlsx}. */
  public String fileName() {
    return "M1000J_%s_%s_r%s.xlsx".formatted(cover.houseCode(), cover.closing(), cover.revision());
  }
}
