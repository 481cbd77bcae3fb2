package fr.village.ui.groups;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** How far along something is; the words beside it say the same. */
final class Bar extends StackPane {
  private final Region done = new Region();
  private final double share;

  /**
   * @param share 0 to 1
   */
  Bar(double share) {
    this.share = Math.clamp(share, 0, 1);
    getStyleClass().add("progress-track");
    done.getStyleClass().add("progress-done");
    setAlignment(Pos.CENTER_LEFT);
    done.setManaged(false);
    getChildren().add(done);
  }

  @Override
  protected void layoutChildren() {
    done.resizeRelocate(0, 0, getWidth() * share, getHeight());
  }
}
