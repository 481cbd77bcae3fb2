package fr.village.ui.common;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/**
 * A pane that scrolls up and down only, as wide as there is room, and keeps in view whatever has
 * the keyboard.
 */
public final class Scroll extends ScrollPane {
  private static final double AROUND = 12;

  private final ChangeListener<@Nullable Node> follow =
      (o, before, now) -> {
        if (now != null && Parts.isIn(now, this)) {
          reveal(now);
        }
      };

  public Scroll(Node content) {
    super(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    sceneProperty().addListener((o, before, now) -> moved(before, now));
    unpictured(this);
  }

  /**
   * The toolkit keeps a picture of what a scroll pane shows, also while another screen is there:
   * some four megabytes for each screen ever visited.
   */
  public static void unpictured(ScrollPane pane) {
    pane.skinProperty()
        .addListener(
            (o, before, now) -> {
              Node viewport = pane.lookup(".viewport");
              if (viewport != null) {
                viewport.setCache(false);
              }
            });
  }

  private void moved(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.focusOwnerProperty().removeListener(follow);
    }
    if (now != null) {
      now.focusOwnerProperty().addListener(follow);
    }
  }

  /** Scrolls as little as brings a node inside into view. */
  public void reveal(Node node) {
    Node content = getContent();
    if (content == null || !Parts.isIn(node, content)) {
      return;
    }
    double seen = getViewportBounds().getHeight();
    double whole = content.getLayoutBounds().getHeight();
    if (whole <= seen) {
      return;
    }
    Bounds wanted = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    double room = whole - seen;
    double top = getVvalue() * room;
    if (wanted.getMinY() - AROUND < top) {
      setVvalue(Math.max(0, wanted.getMinY() - AROUND) / room);
    } else if (wanted.getMaxY() + AROUND > top + seen) {
      setVvalue(Math.min(room, wanted.getMaxY() + AROUND - seen) / room);
    }
  }
}
