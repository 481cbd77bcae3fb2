package fr.village.ui.dashboard;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** From a hollow point to a full one, on the line of all scores. */
final class WayPane extends Pane {
  private static final double RADIUS = 5.5;
  private static final double HEIGHT = 20;

  private final double before;
  private final double after;
  private final Line whole = new Line();
  private final Line way = new Line();
  private final Circle first = new Circle(RADIUS);
  private final Circle last = new Circle(RADIUS);

  /**
   * @param before and {@code after}: 0 at the lowest score, 1 at the highest
   */
  WayPane(double before, double after) {
    this.before = before;
    this.after = after;
    whole.getStyleClass().add("way-whole");
    way.getStyleClass().add("way");
    first.getStyleClass().add("way-before");
    last.getStyleClass().add("way-after");
    getChildren().addAll(whole, way, first, last);
    setMinSize(0, HEIGHT);
    setPrefSize(0, HEIGHT);
    setMouseTransparent(true);
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth() - 4 * RADIUS;
    double y = getHeight() / 2;
    double from = 2 * RADIUS + before * room;
    double to = 2 * RADIUS + after * room;
    across(whole, RADIUS, getWidth() - RADIUS, y);
    across(way, from, to, y);
    first.setCenterX(from);
    first.setCenterY(y);
    last.setCenterX(to);
    last.setCenterY(y);
  }

  private static void across(Line line, double from, double to, double y) {
    line.setStartX(from);
    line.setEndX(to);
    line.setStartY(y);
    line.setEndY(y);
  }
}
