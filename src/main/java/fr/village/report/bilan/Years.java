package fr.village.report.bilan;

import fr.village.domain.reference.Label;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done, year by year.
 *
 * @param years in order
 */
public record Years(List<Integer> years, List<Row> rows) {
  public Years {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
  }

  /**
   * @param values one for each year; null where it may not be told
   */
  public record Row(String code, Label label, List<@Nullable BigDecimal> values) {
    public Row {
      values = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(values));
    }
  }
}
