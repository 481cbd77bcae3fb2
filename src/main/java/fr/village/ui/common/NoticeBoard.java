package fr.village.ui.common;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The bar at the bottom of the window: what was just done, and how to take it back. */
public final class NoticeBoard {
  /**
   * One notice; it stays until the next.
   *
   * @param undo takes back what is said; null when there is nothing to take back
   * @param trouble something went wrong
   */
  public record Notice(Said what, @Nullable Runnable undo, boolean trouble) {}

  private final ReadOnlyObjectWrapper<@Nullable Notice> notice =
      new ReadOnlyObjectWrapper<>(this, "notice");

  public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  public void done(Said what, Runnable undo) {
    notice.set(new Notice(what, undo, false));
  }

  public void say(Said what) {
    notice.set(new Notice(what, null, false));
  }

  public void trouble(Said what) {
    notice.set(new Notice(what, null, true));
  }

  public void clear() {
    notice.set(null);
  }
}
