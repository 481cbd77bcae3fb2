package fr.village.ui.common;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Fields two by two, in columns of one width. */
public final class Pairs extends GridPane {
  private static final double HALF = 50;
  private int count;

  public Pairs(Node... fields) {
    getStyleClass().add("pairs");
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(HALF);
    getColumnConstraints().addAll(half, half);
    for (Node field : fields) {
      put(field);
    }
  }

  public Pairs put(Node field) {
    add(field, count % 2, count / 2);
    setValignment(field, VPos.TOP);
    count++;
    return this;
  }

  /** Leaves a place empty. */
  public Pairs skip() {
    count++;
    return this;
  }

  /** Across both columns. */
  public Pairs wide(Node field) {
    count += count % 2;
    add(field, 0, count / 2, 2, 1);
    count += 2;
    return this;
  }
}
