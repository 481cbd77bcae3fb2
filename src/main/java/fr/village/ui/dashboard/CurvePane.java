package fr.village.ui.dashboard;

import fr.village.ui.common.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.shape.Polyline;

/** A line through points; each point is a button with its number above it. */
final class CurvePane extends Grid {
  private static final double ABOVE = 5;
  private static final double ROOM = 10;

  private final List<Button> points;
  private final double[] numbers;
  private final List<Label> labels = new ArrayList<>();
  private final Polyline line = new Polyline();

  CurvePane(
      Scale scale,
      DoubleFunction<String> number,
      List<String> below,
      List<Button> points,
      double[] numbers,
      List<String> written) {
    super(scale, number, below);
    this.points = points;
    this.numbers = numbers;
    line.getStyleClass().add("curve");
    written.forEach(text -> labels.add(Parts.label(text, "chart-number")));
    getChildren().add(line);
    getChildren().addAll(labels);
    getChildren().addAll(points);
    ColumnsPane.Sideways.arrows(this, points);
  }

  @Override
  void draw(double left, double top, double width, double height) {
    double each = width / Math.max(1, points.size());
    List<Double> path = new ArrayList<>();
    double widest = labels.stream().mapToDouble(l -> l.prefWidth(-1)).max().orElse(0);
    int every = Math.max(1, (int) Math.ceil((widest + ABOVE) / each));
    // all above their points, or all below where one has no room above
    double lowest = labels.stream().mapToDouble(l -> l.prefHeight(-1)).max().orElse(0);
    boolean below = false;
    for (double number : numbers) {
      below |= top + height - up(number, height) < lowest + ROOM;
    }
    for (int i = 0; i < points.size(); i++) {
      double x = left + each * i + each / 2;
      double y = top + height - up(numbers[i], height);
      path.add(x);
      path.add(y);
      Button point = points.get(i);
      double size = point.prefHeight(-1);
      point.resizeRelocate(x - size / 2, y - size / 2, size, size);
      Label label = labels.get(i);
      label.setVisible(i % every == 0);
      double wide = label.prefWidth(-1);
      double high = label.prefHeight(-1);
      double at = below ? y + size / 2 + 1 : y - size / 2 - high - 1;
      label.resizeRelocate(x - wide / 2, at, wide, high);
    }
    line.getPoints().setAll(path);
  }
}
