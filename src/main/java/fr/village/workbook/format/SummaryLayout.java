package fr.village.workbook.format;

import fr.village.workbook.format.Summary.Bar;
import fr.village.workbook.format.Summary.Chart;
import fr.village.workbook.format.Summary.KeyFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where every cell of the summary page stands, so that the writer draws it and the checker can
 * compare it. Rows and columns count from 0.
 */
public final class SummaryLayout {
  /** First column of the charts; the small tables stand before it. */
  public static final int CHART_COLUMN = 6;

  private static final int CHART_ROWS = 9;

  /** How a cell of the page looks. */
  public enum Style {
    TITLE,
    LEAD,
    SECTION,
    FIGURE_LABEL,
    FIGURE,
    FIGURE_UPPER,
    FIGURE_NOTE,
    NOTE,
    CHART_TITLE,
    HEADER,
    NUMBER_HEADER,
    LABEL,
    NUMBER,
    SHARE
  }

  /** A cell: a text or a BigDecimal. */
  public record Placed(int row, int column, Object value, Style style) {}

  /** A chart, the rows of its bars, and the rows it is drawn over. */
  public record PlacedChart(Chart chart, int top, int firstBar, int lastBar, int bottom) {}

  private final List<Placed> cells = new ArrayList<>();
  private final List<PlacedChart> charts = new ArrayList<>();
  private int row;

  private SummaryLayout() {}

  public static SummaryLayout of(Summary summary) {
    SummaryLayout layout = new SummaryLayout();
    layout.put(0, summary.title(), Style.TITLE);
    layout.row++;
    layout.put(0, summary.lead(), Style.LEAD);
    layout.row += 2;
    if (!summary.figures().isEmpty()) {
      layout.figures(summary.figures());
    }
    summary.charts().forEach(layout::chart);
    return layout;
  }

  public List<Placed> cells() {
    return List.copyOf(cells);
  }

  public List<PlacedChart> charts() {
    return List.copyOf(charts);
  }

  private void put(int column, Object value, Style style) {
    cells.add(new Placed(row, column, value, style));
  }

  private void figures(List<KeyFigure> figures) {
    put(0, "Chiffres clés", Style.SECTION);
    row++;
    int note = figures.stream().anyMatch(figure -> figure.upper() != null) ? 3 : 2;
    for (KeyFigure figure : figures) {
      put(0, figure.label(), Style.FIGURE_LABEL);
      put(1, figure.value(), Style.FIGURE);
      if (figure.upper() != null) {
        put(2, figure.upper(), Style.FIGURE_UPPER);
      }
      put(note, figure.note(), Style.FIGURE_NOTE);
      row++;
    }
    row++;
  }

  private void chart(Chart chart) {
    int top = row;
    put(0, chart.title(), Style.CHART_TITLE);
    row++;
    put(0, chart.note(), Style.NOTE);
    row++;
    boolean upper = any(chart, Bar::upper);
    boolean base = any(chart, Bar::base);
    List<String> headers = new ArrayList<>(List.of(chart.measure()));
    if (upper) {
      headers.add("Au plus");
    }
    if (base) {
      headers.addAll(List.of("Base", "Part (%)"));
    }
    put(0, "Valeur", Style.HEADER);
    for (int i = 0; i < headers.size(); i++) {
      put(i + 1, headers.get(i), Style.NUMBER_HEADER);
    }
    row++;
    int firstBar = row;
    chart.bars().forEach(bar -> bar(bar, upper));
    int lastBar = row - 1;
    int bottom = Math.max(row, top + CHART_ROWS);
    charts.add(new PlacedChart(chart, top, firstBar, lastBar, bottom));
    row = bottom + 1;
  }

  private void bar(Bar bar, boolean upper) {
    put(0, bar.label(), Style.LABEL);
    put(1, bar.value(), Style.NUMBER);
    int column = 2;
    if (upper) {
      putIfAny(column++, bar.upper(), Style.NUMBER);
    }
    putIfAny(column++, bar.base(), Style.NUMBER);
    putIfAny(column, bar.share(), Style.SHARE);
    row++;
  }

  private void putIfAny(int column, @Nullable Object value, Style style) {
    if (value != null) {
      put(column, value instanceof Integer i ? BigDecimal.valueOf(i) : value, style);
    }
  }

  private static boolean any(
      Chart chart, java.util.function.Function<Bar, @Nullable Object> figure) {
    return chart.bars().stream().map(figure::apply).anyMatch(Objects::nonNull);
  }
}
