package fr.village.ui.dashboard;

import fr.village.ui.common.RowButton;
import javafx.scene.layout.Region;

/** A row or tile one can press, that remembers its height as {@link Tall} does. */
class WideButton extends RowButton {
  /** The width its height was asked at last. */
  private double known = Double.NaN;

  private double height;

  WideButton(String id, Region content, Runnable action, String... styles) {
    super(id, content, styles);
    content.setMinWidth(0);
    setMinWidth(0);
    setOnAction(e -> action.run());
  }

  @Override
  public final void requestLayout() {
    known = Double.NaN;
    super.requestLayout();
  }

  @Override
  protected final double computePrefHeight(double width) {
    double wide = width > 0 ? width : getWidth();
    if (wide != known || Double.isNaN(known)) {
      height = Math.ceil(super.computePrefHeight(wide));
      known = wide;
    }
    return height;
  }
}
