package fr.village.workbook.format;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page a coordinator looks at: made of figures of the other sheets and nothing more.
 *
 * @param title on top
 * @param lead the sentence under it
 */
public record Summary(String title, String lead, List<KeyFigure> figures, List<Chart> charts) {
  public static final String NAME = "Synthèse";

  public Summary {
    figures = List.copyOf(figures);
    charts = List.copyOf(charts);
  }

  /**
   * A figure in large type.
   *
   * @param upper the other end where the figure is an interval
   * @param note base or explanation
   */
  public record KeyFigure(
      String label, BigDecimal value, @Nullable BigDecimal upper, String note) {}

  /**
   * A bar chart beside the small table it draws.
   *
   * @param note base, date and the sheet the figures stand in
   * @param measure header of the drawn column
   */
  public record Chart(String title, String note, String measure, List<Bar> bars) {
    public Chart {
      bars = List.copyOf(bars);
    }
  }

  /**
   * One bar.
   *
   * @param upper the other end where the figure is an interval
   * @param base what the figure is out of
   * @param share whole percentage of the base
   */
  public record Bar(
      String label,
      BigDecimal value,
      @Nullable BigDecimal upper,
      @Nullable Integer base,
      @Nullable Integer share) {}
}
