package fr.village.ui.common;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A part of a card. It is made anew when what it shows changed elsewhere, never while somebody
 * types in it: what its own fields save, they show already.
 *
 * @param <T> what the card shows
 */
public abstract class LivePart<T> extends VBox {
  public final Frame frame;
  private @Nullable Object shown;
  private @Nullable String wanted;
  private boolean quiet;

  protected LivePart(Frame frame, String id) {
    this.frame = frame;
    setId(id);
    getStyleClass().add("card");
  }

  /** Whose card it is. */
  protected abstract Object whose(T card);

  /** All that {@link #fill} looks at; equal ones are drawn alike. */
  protected abstract Object key(T card);

  protected abstract List<Node> fill(T card);

  public final void show(T card) {
    Object key = List.of(whose(card), key(card));
    if (quiet) {
      shown = key;
    } else if (!key.equals(shown)) {
      shown = key;
      make(card);
    }
  }

  private void make(T card) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean mine = owner != null && Parts.isIn(owner, this);
    String held = wanted != null ? wanted : mine && owner != null ? owner.getId() : null;
    wanted = null;
    getChildren().setAll(fill(card));
    if (held != null && getScene() != null) {
      applyCss();
      Node same = lookup("#" + held);
      if (same != null) {
        same.requestFocus();
      }
    }
  }

  /** Where the keyboard goes when this part is next made anew. */
  public final void focusNext(String id) {
    wanted = id;
  }

  /** A change made by a field of this part, which shows it already. */
  protected final void quietly(Runnable change) {
    quiet = true;
    try {
      change.run();
    } finally {
      quiet = false;
    }
  }

  public final String text(String key, Object... arguments) {
    return frame.text(key, arguments);
  }

  public final String text(Said said) {
    return frame.words().text(said);
  }
}
