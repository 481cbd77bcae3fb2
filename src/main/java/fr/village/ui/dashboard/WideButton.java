package fr.village.ui.dashboard;

import fr.village.ui.common.Parts;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** A button as wide as there is room, and as high as what it shows then is: texts in it wrap. */
class WideButton extends Button {
  private final Region content;

  /** The width its height was asked at last. */
  private double known = Double.NaN;

  private double height;

  WideButton(String id, Region content, Runnable action, String... styles) {
    this.content = content;
    setId(id);
    getStyleClass().addAll(styles);
    content.setMinWidth(0);
    setGraphic(content);
    Parts.fill(this, content);
    setMinWidth(0);
    setMaxWidth(Double.MAX_VALUE);
    setOnAction(e -> action.run());
  }

  @Override
  public final Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  public final void requestLayout() {
    known = Double.NaN;
    super.requestLayout();
  }

  @Override
  protected final double computePrefHeight(double width) {
    double wide = width > 0 ? width : getWidth() > 0 ? getWidth() : prefWidth(-1);
    if (wide != known || Double.isNaN(known)) {
      Insets in = getInsets();
      double inner = wide - in.getLeft() - in.getRight();
      height = Math.ceil(in.getTop() + in.getBottom() + content.prefHeight(inner));
      known = wide;
    }
    return height;
  }

  @Override
  protected final double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
