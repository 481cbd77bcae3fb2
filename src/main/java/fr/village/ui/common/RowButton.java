package fr.village.ui.common;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/** A whole row one can press; as high as its wrapped texts need at its width. */
public class RowButton extends Button {
  private final Region content;

  public RowButton(String id, Region content, String... styles) {
    super("", content);
    this.content = content;
    setId(id);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().addAll(styles);
    getStyleClass().add(RowArrows.ROW);
    setMaxWidth(Double.MAX_VALUE);
    Parts.fill(this, content);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets around = getInsets();
    double inner = (width > 0 ? width : getWidth()) - around.getLeft() - around.getRight();
    return around.getTop() + around.getBottom() + content.prefHeight(inner > 0 ? inner : -1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
