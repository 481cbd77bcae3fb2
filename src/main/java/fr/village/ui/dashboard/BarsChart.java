package fr.village.ui.dashboard;

import fr.village.app.dashboard.Dashboard;
import fr.village.indicators.IndicatorValue;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.RowArrows;
import fr.village.ui.common.Rows;
import java.util.List;
import java.util.Objects;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The lines of one indicator as bars, each a row that opens its list. */
final class BarsChart implements Chart {
  private static final double[] SHARES = {38, 43, 19};

  private final String id;
  private final String title;
  private final String unit;
  private final List<IndicatorValue> lines;
  private final Dashboard dashboard;
  private final Frame frame;
  private final FigureWords words;
  private final Opening opening;

  /**
   * @param unit says what the numbers are of
   * @param lines those to draw, in order
   */
  BarsChart(
      String id,
      String title,
      String unit,
      List<IndicatorValue> lines,
      Dashboard dashboard,
      Frame frame,
      Opening opening) {
    this.id = id;
    this.title = title;
    this.unit = unit;
    this.lines = List.copyOf(lines);
    this.dashboard = dashboard;
    this.frame = frame;
    this.words = new FigureWords(frame.words());
    this.opening = opening;
  }

  static long count(IndicatorValue value) {
    return Objects.requireNonNullElse(value.count(), 0L);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public List<Node> legend() {
    return List.of(Parts.paragraph(unit, "secondary", "small"));
  }

  @Override
  public Region picture() {
    double greatest = lines.stream().mapToLong(BarsChart::count).max().orElse(0);
    VBox rows = new Tall();
    rows.getStyleClass().add("bar-rows");
    for (int i = 0; i < lines.size(); i++) {
      rows.getChildren().add(row(i, lines.get(i), greatest));
    }
    RowArrows.arrows(rows);
    return rows;
  }

  private Button row(int place, IndicatorValue line, double greatest) {
    String name = words.line(line);
    GridPane grid = new GridPane();
    grid.getStyleClass().add("bar-row");
    for (double share : SHARES) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(share);
      grid.getColumnConstraints().add(column);
    }
    grid.getColumnConstraints().getLast().setHalignment(HPos.RIGHT);
    Label told = Parts.paragraph(words.number(count(line)) + percent(line), "number");
    grid.add(Parts.paragraph(name), 0, 0);
    grid.add(bar(greatest == 0 ? 0 : count(line) / greatest), 1, 0);
    grid.add(told, 2, 0);
    Button row = new WideButton(id + "-" + place, grid, () -> open(line), "chart-row");
    row.setAccessibleText(name + ", " + words.base(line) + percent(line));
    return row;
  }

  private String percent(IndicatorValue line) {
    return line.share() == null ? "" : " · " + words.percent(line);
  }

  private static Region bar(double share) {
    Region bar = new Region();
    bar.getStyleClass().addAll("bar", "first-series");
    StackPane track = new StackPane(bar);
    track.setMinWidth(0);
    track.getStyleClass().add("bar-track");
    StackPane.setAlignment(bar, javafx.geometry.Pos.CENTER_LEFT);
    bar.maxWidthProperty().bind(track.widthProperty().multiply(share));
    return track;
  }

  @Override
  public Region table(boolean narrow) {
    Rows rows =
        new Rows(
            List.of(
                Rows.Column.text("", 50),
                Rows.Column.number(frame.text("dashboard.count"), 28),
                Rows.Column.number(frame.text("dashboard.share"), 22)),
            narrow);
    for (int i = 0; i < lines.size(); i++) {
      IndicatorValue line = lines.get(i);
      Button name = Parts.button(id + "-row-" + i, words.line(line), () -> open(line), "link");
      Parts.wrap(name);
      name.setMinHeight(Region.USE_PREF_SIZE);
      rows.add(
          name,
          Parts.paragraph(words.base(line)),
          Parts.label(line.share() == null ? "–" : words.percent(line)));
    }
    return rows.box();
  }

  private void open(IndicatorValue line) {
    opening.list(frame.words().text(line.label()), dashboard.period(), line.code());
  }
}
