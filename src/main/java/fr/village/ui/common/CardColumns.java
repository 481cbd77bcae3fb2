package fr.village.ui.common;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The parts of a card in two columns, or one under the other where there is little room. */
public final class CardColumns extends StackPane {
  private static final double GAP = 14;

  private final double leftShare;
  private final List<? extends Node> left;
  private final List<? extends Node> right;

  /**
   * @param leftShare of the width, in hundredths
   */
  public CardColumns(double leftShare, List<? extends Node> left, List<? extends Node> right) {
    this.leftShare = leftShare;
    this.left = left;
    this.right = right;
  }

  public void narrow(boolean narrow) {
    getChildren().setAll(narrow ? new VBox(GAP, column(left), column(right)) : beside());
  }

  private static VBox column(List<? extends Node> parts) {
    VBox column = new VBox(GAP);
    column.setMinWidth(0);
    column.getChildren().setAll(parts);
    return column;
  }

  private Node beside() {
    GridPane grid = new GridPane();
    grid.setHgap(GAP);
    ColumnConstraints wide = new ColumnConstraints();
    wide.setPercentWidth(leftShare);
    ColumnConstraints rest = new ColumnConstraints();
    rest.setPercentWidth(100 - leftShare);
    grid.getColumnConstraints().addAll(wide, rest);
    grid.add(column(left), 0, 0);
    grid.add(column(right), 1, 0);
    return grid;
  }
}
