package fr.village.ui.families;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.skin.ListCellSkin;
import org.jspecify.annotations.Nullable;

/**
 * A cell that is one node of ours and nothing else, and is not told that something in it changed: a
 * list styles anew any cell that wants to be laid out, with all there is in it, and that was most
 * of what a key cost. As a cell's graphic the node would ask for it at each change of its size.
 */
final class WholeCellSkin<T> extends ListCellSkin<T> {
  /** None while the superclass is made, which asks for its children already. */
  private final @Nullable Node content;

  WholeCellSkin(ListCell<T> cell, Node content) {
    super(cell);
    this.content = content;
    content.setManaged(false);
    updateChildren();
  }

  @Override
  protected void updateChildren() {
    if (content != null) {
      getChildren().setAll(content);
    }
  }

  @Override
  protected void layoutChildren(double x, double y, double w, double h) {
    if (content != null) {
      content.resizeRelocate(x, y, w, h);
    }
  }
}
