package fr.village.ui.common;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/**
 * How often a family came, one small cell for each session, the oldest first. What a cell says is
 * told by its drawing as well as its colour: a tick on a full square, the hands of a clock in a
 * dashed one, a dash, a dotted ring. Cells that do not fit go on in another row.
 *
 * <p>One drawing for each kind of cell, not one node for each cell: a page may show a thousand.
 */
public final class AttendanceStrip extends Region {
  /** What a session says of the family. */
  public enum State {
    PRESENT,
    EXCUSED,
    ABSENT,
    NOT_ASKED,
    /** Not a member that day: the place stays empty, so that strips stand under each other. */
    OUTSIDE
  }

  /**
   * One session.
   *
   * @param word what is said of it on hovering and by a screen reader: "mar. 10 mars : présente"
   */
  public record Cell(LocalDate date, State state, String word) {}

  private static final double SIDE = 1.0;
  private static final double STEP = 1.2;

  private final List<Cell> cells;
  private final Text measure = new Text("0");
  private final Path square = path("present");
  private final Path tick = path("present-mark");
  private final Path clock = path("excused");
  private final Path hands = path("excused-mark");
  private final Path frame = path("absent");
  private final Path dash = path("absent-mark");
  private final Path ring = path("not-asked");

  /**
   * @param cells the oldest session first
   * @param summary all of it in words: "présente 6 fois sur 8"
   */
  public AttendanceStrip(List<Cell> cells, String summary) {
    this.cells = List.copyOf(cells);
    getStyleClass().add("attendance-strip");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(summary);
    setAccessibleHelp(cells.stream().map(Cell::word).collect(Collectors.joining("; ")));
    measure.setVisible(false);
    measure.setManaged(false);
    measure.fontProperty().addListener((o, before, now) -> requestLayout());
    getChildren().addAll(measure, square, tick, clock, hands, frame, dash, ring);
    Tooltip hint = new Tooltip(summary);
    Tooltip.install(this, hint);
    setOnMouseMoved(e -> hint.setText(wordAt(e.getX(), e.getY(), summary)));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double em() {
    return measure.getFont().getSize();
  }

  private int columns(double width) {
    return width <= 0
        ? Math.max(1, cells.size())
        : Math.max(1, (int) ((width / em() + STEP - SIDE) / STEP + 1e-6));
  }

  @Override
  protected double computeMinWidth(double height) {
    return em() * SIDE;
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.ceil(em() * Math.max(0, cells.size() * STEP - (STEP - SIDE)));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    int columns = columns(width);
    int rows = Math.max(1, (cells.size() + columns - 1) / columns);
    return Math.ceil(em() * (rows * STEP - (STEP - SIDE)));
  }

  @Override
  protected void layoutChildren() {
    List.of(square, tick, clock, hands, frame, dash, ring).forEach(p -> p.getElements().clear());
    int columns = columns(getWidth());
    for (int i = 0; i < cells.size(); i++) {
      int row = i / columns;
      draw(
          cells.get(i).state(),
          Math.rint(i % columns * STEP * em()),
          Math.rint(row * STEP * em()),
          Math.rint(SIDE * em()));
    }
  }

  private void draw(State state, double x, double y, double side) {
    switch (state) {
      case PRESENT -> {
        box(square, x, y, side);
        line(tick, x, y, side, 0.24, 0.52, 0.43, 0.7, 0.77, 0.32);
      }
      case EXCUSED -> {
        box(clock, x, y, side);
        line(hands, x, y, side, 0.5, 0.26, 0.5, 0.54, 0.7, 0.64);
      }
      case ABSENT -> {
        box(frame, x, y, side);
        line(dash, x, y, side, 0.28, 0.5, 0.72, 0.5);
      }
      case NOT_ASKED -> {
        double r = side * 0.3;
        ring.getElements().add(new MoveTo(x + side / 2 + r, y + side / 2));
        ring.getElements().add(new ArcTo(r, r, 0, x + side / 2 - r, y + side / 2, true, true));
        ring.getElements().add(new ArcTo(r, r, 0, x + side / 2 + r, y + side / 2, true, true));
      }
      case OUTSIDE -> {
        // an empty place
      }
    }
  }

  private static void box(Path path, double x, double y, double side) {
    double in = 0.5;
    double r = side * 0.2;
    double right = x + side - in;
    double bottom = y + side - in;
    double left = x + in;
    double top = y + in;
    path.getElements()
        .addAll(
            new MoveTo(left + r, top),
            new LineTo(right - r, top),
            new ArcTo(r, r, 0, right, top + r, false, true),
            new LineTo(right, bottom - r),
            new ArcTo(r, r, 0, right - r, bottom, false, true),
            new LineTo(left + r, bottom),
            new ArcTo(r, r, 0, left, bottom - r, false, true),
            new LineTo(left, top + r),
            new ArcTo(r, r, 0, left + r, top, false, true));
  }

  private static void line(Path path, double x, double y, double side, double... shares) {
    path.getElements().add(new MoveTo(x + shares[0] * side, y + shares[1] * side));
    for (int i = 2; i < shares.length; i += 2) {
      path.getElements().add(new LineTo(x + shares[i] * side, y + shares[i + 1] * side));
    }
  }

  private String wordAt(double x, double y, String summary) {
    int columns = columns(getWidth());
    int column = (int) (x / (STEP * em()));
    int row = (int) (y / (STEP * em()));
    int index = row * columns + column;
    return column < columns && index >= 0 && index < cells.size()
        ? cells.get(index).word()
        : summary;
  }

  private static Path path(String style) {
    Path path = new Path();
    path.getStyleClass().add(style);
    path.setManaged(false);
    path.setMouseTransparent(true);
    return path;
  }
}
