package fr.village.ui.dashboard;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * Pieces under each other, never lower than what they show. Its height at a width is remembered
 * until something in it changes: texts that wrap are asked again at each level above, and a page of
 * charts has many levels.
 */
class Tall extends VBox {
  private double width = Double.NaN;
  private double height;

  Tall(Node... children) {
    super(children);
    setMinWidth(0);
  }

  Tall(double spacing, Node... children) {
    super(spacing, children);
    setMinWidth(0);
  }

  @Override
  public final void requestLayout() {
    width = Double.NaN;
    super.requestLayout();
  }

  @Override
  protected final double computePrefHeight(double forWidth) {
    if (forWidth != width || Double.isNaN(width)) {
      height = super.computePrefHeight(forWidth);
      width = forWidth;
    }
    return height;
  }

  @Override
  protected final double computeMinHeight(double forWidth) {
    return computePrefHeight(forWidth);
  }
}
