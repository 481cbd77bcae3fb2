package fr.village.ui.dashboard;

import fr.village.ui.common.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;

/** A place to draw in: lines across at round numbers, words under what is drawn. */
abstract class Grid extends Pane {
  private static final double GAP = 8;
  private static final double MIN_HEIGHT = 190;

  private final Scale scale;
  private final List<Line> lines = new ArrayList<>();
  private final List<Label> numbers = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();

  /**
   * @param number how a number of the scale is written
   * @param below one for each thing drawn, left to right
   */
  Grid(Scale scale, DoubleFunction<String> number, List<String> below) {
    this.scale = scale;
    getStyleClass().add("chart-grid");
    for (double at = 0; at <= scale.top() + scale.step() / 2; at += scale.step()) {
      Line line = new Line();
      line.getStyleClass().add("chart-line");
      lines.add(line);
      numbers.add(Parts.label(number.apply(at), "chart-number"));
    }
    below.forEach(text -> names.add(Parts.label(text, "chart-number")));
    getChildren().addAll(lines);
    getChildren().addAll(numbers);
    getChildren().addAll(names);
    setMinHeight(MIN_HEIGHT);
    setMinWidth(0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return MIN_HEIGHT;
  }

  /** Draws within what is left. */
  abstract void draw(double left, double top, double width, double height);

  /** How high a number stands above the foot. */
  final double up(double number, double height) {
    return scale.top() == 0 ? 0 : number / scale.top() * height;
  }

  @Override
  protected void layoutChildren() {
    Insets in = getInsets();
    double numbersWide = numbers.stream().mapToDouble(n -> n.prefWidth(-1)).max().orElse(0);
    double line = numbers.getFirst().prefHeight(-1);
    double left = in.getLeft() + numbersWide + GAP;
    double top = in.getTop() + line / 2;
    double width = Math.max(1, getWidth() - left - in.getRight());
    double height = Math.max(1, getHeight() - top - in.getBottom() - line - GAP);
    for (int i = 0; i < lines.size(); i++) {
      double y = top + height - up(i * scale.step(), height);
      Label number = numbers.get(i);
      double wide = number.prefWidth(-1);
      number.resizeRelocate(left - GAP - wide, y - line / 2, wide, line);
      Line across = lines.get(i);
      across.setStartX(left);
      across.setEndX(left + width);
      across.setStartY(Math.round(y) + 0.5);
      across.setEndY(Math.round(y) + 0.5);
    }
    nameBelow(left, top + height + GAP / 2, width, line);
    draw(left, top, width, height);
  }

  /** As many names as have room, evenly; a screen reader hears all of them. */
  private void nameBelow(double left, double y, double width, double line) {
    if (names.isEmpty()) {
      return;
    }
    double each = width / names.size();
    double widest = names.stream().mapToDouble(n -> n.prefWidth(-1)).max().orElse(0);
    int every = Math.max(1, (int) Math.ceil((widest + GAP) / each));
    for (int i = 0; i < names.size(); i++) {
      Label name = names.get(i);
      boolean shown = i % every == 0;
      name.setVisible(shown);
      double wide = name.prefWidth(-1);
      double x = left + each * i + (each - wide) / 2;
      x = Math.max(left - GAP, Math.min(x, getWidth() - wide));
      name.resizeRelocate(x, y, wide, line);
    }
  }
}
