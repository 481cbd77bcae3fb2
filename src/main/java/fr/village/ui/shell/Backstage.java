package fr.village.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Does pieces of work on the screen's thread one by one, each at a moment when nobody touches the
 * window: what somebody would wait for at her first look at a screen is done before.
 */
final class Backstage {
  /** Between two pieces, so that a key pressed meanwhile waits for one at most. */
  private static final Duration BREATH = Duration.millis(120);

  /** Who pressed a key is about to press another. */
  private static final Duration QUIET = Duration.millis(900);

  private final BooleanSupplier watched;
  private final PauseTransition pause = new PauseTransition();
  private final Deque<Runnable> pieces = new ArrayDeque<>();

  /**
   * @param watched whether somebody sees the window; once not, what is left is given up
   */
  Backstage(BooleanSupplier watched) {
    this.watched = watched;
    pause.setOnFinished(e -> next());
  }

  /** Begins with these, instead of what is left of others. */
  void work(List<Runnable> wanted) {
    pieces.clear();
    pieces.addAll(wanted);
    rest(QUIET);
  }

  /** Somebody touches the window: it waits. */
  void touched() {
    rest(QUIET);
  }

  private void next() {
    if (!watched.getAsBoolean()) {
      pieces.clear();
    }
    Runnable piece = pieces.poll();
    if (piece != null) {
      piece.run();
      rest(BREATH);
    }
  }

  private void rest(Duration howLong) {
    pause.stop();
    if (!pieces.isEmpty()) {
      pause.setDuration(howLong);
      pause.playFromStart();
    }
  }
}
