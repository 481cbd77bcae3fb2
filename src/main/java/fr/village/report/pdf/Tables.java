package fr.village.report.pdf;

import fr.village.report.Block;
import fr.village.report.Block.Align;
import fr.village.report.Block.Column;
import fr.village.report.Block.Day;
import fr.village.report.Block.Row;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** Tables whose header is said again on every page they go on to. */
final class Tables {
  /** Rows that are kept together on a page. */
  private static final int SHORT = 12;

  private final Tags tags;
  private final Element body;

  Tables(Tags tags, Element body) {
    this.tags = tags;
    this.body = body;
  }

  void add(Block.Table table) {
    Element element = tags.add(body, "table", style(table));
    String caption = table.caption();
    if (caption != null) {
      tags.add(element, "caption", "", caption);
    }
    double all = table.columns().stream().mapToDouble(Column::share).sum();
    Element heads = tags.add(tags.add(element, "thead", ""), "tr", "");
    for (Column column : table.columns()) {
      Element head = tags.add(heads, "th", align(column), column.title());
      head.setAttribute("scope", "col");
      head.setAttribute(
          "style", String.format(Locale.ROOT, "width:%.2f%%", 100 * column.share() / all));
    }
    Element rows = tags.add(element, "tbody", "");
    for (Row row : table.rows()) {
      if (!row.joined() && rows.hasChildNodes()) {
        rows = tags.add(element, "tbody", "");
      }
      Element line = tags.add(rows, "tr", row.strong() ? "strong" : "");
      if (table.height() > 0) {
        line.setAttribute("style", "height:%dmm".formatted(table.height()));
      }
      for (int i = 0; i < row.cells().size(); i++) {
        boolean names = i == 0 && table.rowHeaders();
        Element cell =
            tags.add(line, names ? "th" : "td", align(table.columns().get(i)), row.cells().get(i));
        if (names) {
          cell.setAttribute("scope", "row");
        }
      }
    }
  }

  void add(Block.Month month) {
    Element element = tags.add(body, "table", "month");
    tags.add(element, "caption", "", month.caption());
    Element heads = tags.add(tags.add(element, "thead", ""), "tr", "");
    for (String weekday : month.weekdays()) {
      tags.add(heads, "th", "", weekday).setAttribute("scope", "col");
    }
    Element rows = tags.add(element, "tbody", "");
    for (List<Day> week : month.weeks()) {
      Element line = tags.add(rows, "tr", "");
      for (Day day : week) {
        String tone = day.number().isEmpty() ? "outside" : lower(day.tone());
        Element cell = tags.add(line, "td", tone);
        tags.add(cell, "p", "number", day.number());
        day.said().forEach(said -> tags.add(cell, "p", "said", said));
      }
    }
  }

  private static String style(Block.Table table) {
    String style = table.rows().size() > SHORT ? "data" : "data short";
    return table.height() > 0 ? style + " grid" : style;
  }

  private static String align(Column column) {
    return column.align() == Align.START ? "" : lower(column.align());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
