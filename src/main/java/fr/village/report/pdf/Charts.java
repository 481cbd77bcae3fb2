package fr.village.report.pdf;

import fr.village.report.Block.Chart;
import fr.village.report.Block.Kind;
import fr.village.report.Block.Point;
import fr.village.report.Block.Value;
import java.util.Locale;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * Charts as tables with bars in them: who sees them reads bars, who does not hears the table, and
 * every figure can be selected.
 */
final class Charts {
  private final Tags tags;
  private final Element body;

  Charts(Tags tags, Element body) {
    this.tags = tags;
    this.body = body;
  }

  void add(Chart chart) {
    Element block = tags.add(body, "div", "chart-block");
    Element title = tags.add(block, "p", "chart-title");
    tags.add(title, "strong", "", chart.title());
    tags.add(title, "span", "unit", " (" + chart.unit() + ")");
    if (chart.kind() == Kind.LINE) {
      line(block, chart);
    } else {
      bars(block, chart);
    }
    String note = chart.note();
    if (note != null) {
      tags.add(block, "p", "small", note);
    }
  }

  private void bars(Element block, Chart chart) {
    if (chart.kind() == Kind.PAIRS) {
      Element legend = tags.add(block, "p", "legend");
      for (int i = 0; i < chart.series().size(); i++) {
        Element one = tags.add(legend, "span", "");
        tags.add(one, "span", "key s" + i, "\u00A0");
        tags.text(one, "\u00A0" + chart.series().get(i) + "\u2003");
      }
    }
    Element rows = tags.add(tags.add(block, "table", "chart"), "tbody", "");
    for (Point point : chart.points()) {
      Element row = tags.add(rows, "tr", "");
      tags.add(row, "th", "", point.label()).setAttribute("scope", "row");
      Element drawn = tags.add(row, "td", "bars");
      Element said = tags.add(row, "td", "said");
      for (int i = 0; i < point.values().size(); i++) {
        Value value = point.values().get(i);
        Element bar = tags.add(drawn, "div", "bar s" + i, "\u00A0");
        bar.setAttribute(
            "style", String.format(Locale.ROOT, "width:%.1f%%", 100 * value.is() / chart.most()));
        tags.add(said, "p", "", value.said());
      }
    }
  }

  private void line(Element block, Chart chart) {
    Element table = tags.add(block, "table", "line-chart");
    Element rows = tags.add(table, "tbody", "");
    Element drawn = tags.add(tags.add(rows, "tr", ""), "td", "plot");
    drawn.setAttribute("colspan", Integer.toString(chart.points().size()));
    Element plot = tags.add(drawn, "object", "");
    plot.setAttribute("type", LineDrawing.TYPE);
    plot.setAttribute("alt", chart.alt());
    plot.setAttribute(
        LineDrawing.HEIGHTS,
        chart.points().stream()
            .map(p -> String.format(Locale.ROOT, "%.4f", p.values().getFirst().is() / chart.most()))
            .collect(Collectors.joining(",")));
    Element values = tags.add(rows, "tr", "values");
    chart.points().forEach(p -> tags.add(values, "td", "", p.values().getFirst().said()));
    Element labels = tags.add(rows, "tr", "labels");
    chart.points().forEach(p -> tags.add(labels, "td", "", p.label()));
  }
}
