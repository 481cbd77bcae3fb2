package fr.village.ui.shell;

import fr.village.ui.common.Delay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/**
 * Calls when nobody has touched the window for a while. A laptop that slept meanwhile counts the
 * sleep: its timers do not, so the clock is asked at the first touch.
 */
final class IdleWatch {
  private final InstantSource clock;
  private final Runnable idle;
  private final Delay waiting;
  private Duration patience = Duration.ZERO;
  private Instant touched;

  /**
   * @param idle each time the while is over
   */
  IdleWatch(Scene scene, InstantSource clock, Runnable idle) {
    this.clock = clock;
    this.idle = idle;
    this.touched = clock.instant();
    this.waiting = new Delay(idle);
    scene.addEventFilter(InputEvent.ANY, this::touched);
  }

  /** Begins to wait, or waits otherwise. */
  void waitFor(Duration wanted) {
    patience = wanted;
    touched = clock.instant();
    waiting.start(wanted);
  }

  void stop() {
    waiting.stop();
  }

  private void touched(InputEvent event) {
    if (!waiting.isRunning()) {
      return;
    }
    Instant now = clock.instant();
    boolean slept = Duration.between(touched, now).compareTo(patience) > 0;
    touched = now;
    if (slept) {
      waiting.stop();
      event.consume();
      idle.run();
    } else {
      waiting.start(patience);
    }
  }
}
