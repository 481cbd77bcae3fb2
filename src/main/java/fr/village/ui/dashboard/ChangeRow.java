package fr.village.ui.dashboard;

import fr.village.indicators.Outcome;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.Objects;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** One dimension: the mean before, the way to the mean after, and of how many parents. */
final class ChangeRow {
  private static final double[] SHARES = {47, 10, 22, 11, 10};

  private ChangeRow() {}

  static Node titles(Frame frame) {
    GridPane grid = grid();
    grid.getStyleClass().add("change-titles");
    grid.add(title(frame.text("dashboard.before")), 1, 0);
    grid.add(title(frame.text("dashboard.later")), 3, 0);
    grid.add(title(frame.text("dashboard.n")), 4, 0);
    return grid;
  }

  private static Label title(String text) {
    Label title = Parts.paragraph(text, "secondary", "small", "number");
    title.setTextAlignment(javafx.scene.text.TextAlignment.RIGHT);
    return title;
  }

  static Button of(Outcome outcome, FigureWords words, Frame frame, Runnable open) {
    GridPane grid = grid();
    String label = frame.words().text(outcome.label());
    String became = became(outcome, frame);
    String shown = outcome.higherIsBetter() ? label : label + " ↓";
    VBox name = new VBox(Parts.paragraph(shown), Parts.paragraph(became, "secondary", "small"));
    grid.add(name, 0, 0);
    String before = outcome.before() == null ? "–" : words.decimal(outcome.before(), 1);
    String after = outcome.after() == null ? "–" : words.decimal(outcome.after(), 1);
    grid.add(Parts.label(before), 1, 0);
    if (outcome.before() != null && outcome.after() != null) {
      grid.add(
          new WayPane(
              place(outcome.before().doubleValue(), outcome),
              place(outcome.after().doubleValue(), outcome)),
          2,
          0);
    }
    grid.add(Parts.label(after), 3, 0);
    grid.add(Parts.label(words.number(outcome.pairs())), 4, 0);
    Button row =
        new WideButton("change-" + outcome.dimension(), grid, open, "chart-row", "change-row");
    row.setAccessibleText(
        frame.text("dashboard.change.spoken", label, before, after, outcome.pairs(), became));
    return row;
  }

  private static String became(Outcome outcome, Frame frame) {
    if (outcome.improved() == null || outcome.pairs() == 0) {
      return frame.text("dashboard.change.none");
    }
    return frame.text(
        "dashboard.became",
        outcome.improved(),
        Objects.requireNonNull(outcome.same()),
        Objects.requireNonNull(outcome.worse()));
  }

  private static double place(double score, Outcome outcome) {
    double range = outcome.highest() - outcome.lowest();
    return range <= 0 ? 0 : (score - outcome.lowest()) / range;
  }

  private static GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("change-grid");
    grid.setMinWidth(0);
    for (int i = 0; i < SHARES.length; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(SHARES[i]);
      column.setHalignment(i == 0 ? HPos.LEFT : i == 2 ? HPos.CENTER : HPos.RIGHT);
      grid.getColumnConstraints().add(column);
    }
    return grid;
  }
}
