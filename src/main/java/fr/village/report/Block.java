package fr.village.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing on a page, under the one before. */
public sealed interface Block {

  /**
   * @param level 1 to 3; the document's title is above them all
   */
  record Heading(int level, String text) implements Block {}

  /** Running text. */
  record Paragraph(Words words, Style style) implements Block {}

  /** How a paragraph stands. */
  enum Style {
    BODY,
    /** A sentence that opens the page. */
    LEAD,
    /** To be read from a wall, or by two people at once. */
    LARGE,
    /** Under a table or a chart: where it comes from. */
    SMALL,
    /** In a frame, to be seen. */
    FRAMED
  }

  record Bullets(List<Words> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /**
   * @param caption over the table
   * @param rowHeaders whether the first cell of a row names it
   * @param height least height of a row in millimetres; 0 for what its text takes
   */
  record Table(
      @Nullable String caption,
      List<Column> columns,
      boolean rowHeaders,
      int height,
      List<Row> rows)
      implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      for (Row row : rows) {
        if (row.cells().size() != columns.size()) {
          throw new IllegalArgumentException("a row of another table");
        }
      }
    }
  }

  /**
   * @param share of the table's width, against the other columns'
   */
  record Column(String title, double share, Align align) {}

  enum Align {
    START,
    CENTER,
    END
  }

  /**
   * @param strong a total, a family's first line
   * @param joined stays on the page of the row before
   */
  record Row(List<Words> cells, boolean strong, boolean joined) {
    public Row {
      cells = List.copyOf(cells);
    }

    public Row(List<Words> cells, boolean strong) {
      this(cells, strong, false);
    }
  }

  /** Figures in large letters, side by side. */
  record KeyFigures(List<KeyFigure> figures) implements Block {
    public KeyFigures {
      figures = List.copyOf(figures);
    }
  }

  /**
   * @param base what it is a part of, in words: "43 sur 122 familles"
   */
  record KeyFigure(String figure, String label, String base) {}

  /**
   * A drawing of figures, its figures written beside it.
   *
   * @param unit of every value, in words
   * @param series one name for bars and lines, two for pairs: before, after
   * @param alt what it shows, for who does not see it
   */
  record Chart(
      String title,
      Kind kind,
      String unit,
      List<String> series,
      List<Point> points,
      String alt,
      @Nullable String note)
      implements Block {
    public Chart {
      series = List.copyOf(series);
      points = List.copyOf(points);
    }

    /** The largest value, at least 1. */
    public double most() {
      return points.stream()
          .flatMap(p -> p.values().stream())
          .mapToDouble(Value::is)
          .reduce(1, Math::max);
    }
  }

  enum Kind {
    BARS,
    PAIRS,
    LINE
  }

  /**
   * @param values one for each series
   */
  record Point(String label, List<Value> values) {
    public Point {
      values = List.copyOf(values);
    }
  }

  /**
   * @param said the value as it is read, with its base where it has one
   */
  record Value(double is, String said) {}

  /**
   * A question of a form, its choices spelled out, a box before each.
   *
   * @param help in small letters under the question
   * @param across all choices on one line
   */
  record Choices(
      @Nullable String number,
      String question,
      @Nullable String help,
      List<String> options,
      boolean across)
      implements Block {
    public Choices {
      options = List.copyOf(options);
    }
  }

  /** Lines to write on. */
  record WritingLines(@Nullable String label, int lines) implements Block {}

  /** What goes on a page of its own. */
  record PageBreak() implements Block {}

  /** Places to sign, side by side. */
  record Signatures(List<String> who) implements Block {
    public Signatures {
      who = List.copyOf(who);
    }
  }

  /**
   * A month on a page.
   *
   * @param weekdays seven, Monday first
   * @param weeks seven days each; days of other months have no number
   */
  record Month(String caption, List<String> weekdays, List<List<Day>> weeks) implements Block {
    public Month {
      weekdays = List.copyOf(weekdays);
      weeks = weeks.stream().map(List::copyOf).toList();
    }
  }

  /**
   * @param number of the day; empty where it is of another month
   * @param said what happens, one line each
   */
  record Day(String number, List<String> said, DayTone tone) {
    public Day {
      said = List.copyOf(said);
    }
  }

  enum DayTone {
    PLAIN,
    MEETING,
    CANCELLED,
    HOLIDAY
  }
}
