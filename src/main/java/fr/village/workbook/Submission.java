package fr.village.workbook;

import java.util.List;

/**
 * All that one workbook of a Maison says. Knows neither notebook nor release rules: whoever makes
 * one answers for its figures.
 *
 * @param indicators in the order of the reference set
 * @param sessions kept in an order that their content alone decides
 */
public record Submission(
    Cover cover,
    List<IndicatorLine> indicators,
    List<SessionLine> sessions,
    List<ActivityLine> activities) {

  public Submission {
    indicators = List.copyOf(indicators);
    sessions = sessions.stream().sorted().toList();
    activities = List.copyOf(activities);
  }

  /** {@code M1000J_<house code>_<closing>_r<revision>.xlsx}. */
  public String fileName() {
    return "M1000J_%s_%s_r%s.xlsx".formatted(cover.houseCode(), cover.closing(), cover.revision());
  }
}
