package fr.village.ui.dashboard;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Cards or rows side by side, all as wide as each other, those of a row as high. */
final class Cells extends Pane {
  private static final double GAP = 14;

  private final List<Region> cells;
  private final int columns;

  /** Between a row and the next, in pixels. */
  private final double below;

  private double width = Double.NaN;
  private double[] heights = {};

  Cells(List<? extends Region> cells, int columns) {
    this(cells, columns, GAP);
  }

  private Cells(List<? extends Region> cells, int columns, double below) {
    this.cells = List.copyOf(cells);
    this.columns = columns;
    this.below = below;
    getChildren().addAll(cells);
    setMinWidth(0);
  }

  /** Rows that have lines between them: close under each other. */
  static Cells close(List<? extends Region> cells, int columns) {
    return new Cells(cells, columns, 0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  public void requestLayout() {
    width = Double.NaN;
    super.requestLayout();
  }

  private double each(double of) {
    return Math.max(0, (of - GAP * (columns - 1)) / columns);
  }

  private double[] heights(double of) {
    if (of != width || Double.isNaN(width)) {
      heights = new double[(cells.size() + columns - 1) / columns];
      for (int i = 0; i < cells.size(); i++) {
        int row = i / columns;
        heights[row] = Math.max(heights[row], Math.ceil(cells.get(i).prefHeight(each(of))));
      }
      width = of;
    }
    return heights;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double forWidth) {
    double whole = -below;
    for (double row : heights(forWidth > 0 ? forWidth : getWidth())) {
      whole += row + below;
    }
    return Math.max(0, whole);
  }

  @Override
  protected double computeMinHeight(double forWidth) {
    return computePrefHeight(forWidth);
  }

  @Override
  protected void layoutChildren() {
    double[] rows = heights(getWidth());
    double each = each(getWidth());
    double y = 0;
    for (int i = 0; i < cells.size(); i++) {
      int column = i % columns;
      double x = Math.round(column * (each + GAP));
      cells.get(i).resizeRelocate(x, y, Math.floor(each), rows[i / columns]);
      if (column == columns - 1) {
        y += rows[i / columns] + below;
      }
    }
  }
}
