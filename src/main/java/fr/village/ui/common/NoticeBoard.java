package fr.village.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The bar at the bottom of the window: what was just done, and how to take it back. Everything done
 * while a notebook is open can be taken back in turn, last first, from any screen.
 */
public final class NoticeBoard {
  private static final int KEPT = 200;

  /**
   * One notice; it stays until the next.
   *
   * @param undo takes back what is said; null when there is nothing to take back
   * @param trouble something went wrong
   * @param detail what support may ask for, without personal data; null when there is none
   */
  public record Notice(
      Said what, @Nullable Runnable undo, boolean trouble, @Nullable String detail) {}

  private record Deed(Said what, Runnable undo, @Nullable Runnable redo) {}

  private final Deque<Deed> done = new ArrayDeque<>();
  private final Deque<Deed> undone = new ArrayDeque<>();
  private Runnable afterBack = () -> {};
  private final ReadOnlyObjectWrapper<@Nullable Notice> notice =
      new ReadOnlyObjectWrapper<>(this, "notice");

  public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** What was done, and how to take it back; it cannot be done again by a key. */
  public void done(Said what, Runnable undo) {
    remember(new Deed(what, undo, null));
  }

  /** What was done, how to take it back, and how to do it again. */
  public void done(Said what, Runnable undo, Runnable redo) {
    remember(new Deed(what, undo, redo));
  }

  private void remember(Deed deed) {
    undone.clear();
    push(deed);
  }

  private void push(Deed deed) {
    done.push(deed);
    if (done.size() > KEPT) {
      done.removeLast();
    }
    notice.set(new Notice(deed.what(), this::undo, false, null));
  }

  /** Takes back the last thing done; nothing when there is none. */
  public void undo() {
    Deed deed = done.poll();
    if (deed == null) {
      return;
    }
    deed.undo().run();
    if (deed.redo() == null) {
      undone.clear();
    } else {
      undone.push(deed);
    }
    say(Said.of("common.undone", deed.what()));
    afterBack.run();
  }

  /** Does again what was taken back last. */
  public void redo() {
    Deed deed = undone.poll();
    if (deed != null && deed.redo() != null) {
      deed.redo().run();
      push(deed);
      afterBack.run();
    }
  }

  /** Nothing done so far can be taken back any more, as when a write failed. */
  public void forget() {
    done.clear();
    undone.clear();
  }

  /** Runs after each step back or forth: the screen in view looks again. */
  public void onBack(Runnable then) {
    afterBack = then;
  }

  public void say(Said what) {
    notice.set(new Notice(what, null, false, null));
  }

  public void trouble(Said what) {
    notice.set(new Notice(what, null, true, null));
  }

  /** Something nobody foresaw, with what support may ask for. */
  public void unexpected(Said what, String detail) {
    notice.set(new Notice(what, null, true, detail));
  }

  /** Takes the notice away; what was done can still be taken back. */
  public void clear() {
    notice.set(null);
  }
}
