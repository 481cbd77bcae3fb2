package fr.village.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** Columns side by side; each group of them is a button, arrows go between them. */
final class ColumnsPane extends Grid {
  private static final double FILLED = 0.78;
  private static final double WIDEST = 34;
  private static final double BETWEEN = 3;

  /** Numbers of one kind, left to right. */
  record Series(String style, double[] numbers) {}

  private final List<Button> buttons;
  private final List<Series> series;
  private final List<List<Region>> bars = new ArrayList<>();

  ColumnsPane(
      Scale scale,
      DoubleFunction<String> number,
      List<String> below,
      List<Button> buttons,
      List<Series> series) {
    super(scale, number, below);
    this.buttons = buttons;
    this.series = series;
    for (Series one : series) {
      List<Region> its = new ArrayList<>();
      for (int i = 0; i < one.numbers().length; i++) {
        Region bar = new Region();
        bar.getStyleClass().addAll("chart-bar", one.style());
        bar.setMouseTransparent(true);
        its.add(bar);
      }
      bars.add(its);
      getChildren().addAll(its);
    }
    getChildren().addAll(buttons);
    Sideways.arrows(this, buttons);
  }

  @Override
  void draw(double left, double top, double width, double height) {
    double each = width / Math.max(1, buttons.size());
    double wide = Math.min(WIDEST, (each * FILLED - BETWEEN * (series.size() - 1)) / series.size());
    double together = wide * series.size() + BETWEEN * (series.size() - 1);
    for (int i = 0; i < buttons.size(); i++) {
      double x = left + each * i + (each - together) / 2;
      for (int s = 0; s < series.size(); s++) {
        double high = up(series.get(s).numbers()[i], height);
        bars.get(s)
            .get(i)
            .resizeRelocate(
                Math.round(x), Math.round(top + height - high), Math.max(1, wide), high);
        x += wide + BETWEEN;
      }
      buttons.get(i).resizeRelocate(left + each * i, top, each, height);
    }
  }

  /** Left and right within what stands side by side. */
  static final class Sideways {
    private Sideways() {}

    static void arrows(Region around, List<Button> buttons) {
      around.addEventFilter(
          KeyEvent.KEY_PRESSED,
          event -> {
            int by =
                event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
            int at = by == 0 || !(event.getTarget() instanceof Button b) ? -1 : buttons.indexOf(b);
            if (at >= 0) {
              buttons.get(Math.clamp((long) at + by, 0, buttons.size() - 1)).requestFocus();
              event.consume();
            }
          });
    }
  }
}
