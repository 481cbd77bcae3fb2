package fr.village.ui.shell;

import fr.village.ui.common.Delay;
import java.time.Duration;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/**
 * Gives memory back when nobody touches the window: the collector looks only once the heap is full,
 * and until then a small laptop lacks what nobody uses any more.
 */
final class Tidying {
  /** Long enough that a key pressed at that very moment, which then waits, is rare. */
  private static final Duration ALONE = Duration.ofSeconds(15);

  private final Delay delay;

  /**
   * @param tidy once after each time the window was touched and then left alone
   */
  Tidying(Scene scene, Runnable tidy) {
    delay = new Delay(tidy);
    scene.addEventFilter(InputEvent.ANY, e -> begin());
  }

  /** As if somebody touched the window. */
  void begin() {
    delay.start(ALONE);
  }
}
