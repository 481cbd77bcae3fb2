package fr.village.ui.common;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Does something on the screen's thread after a while. The toolkit's own pause is an animation: as
 * long as it runs, the machine is woken sixty times a second, which minutes of waiting are not
 * worth on an old battery.
 */
public final class Delay {
  private static final ScheduledThreadPoolExecutor CLOCKWORK = clockwork();

  private final Runnable then;
  private @Nullable Future<?> waiting;

  /**
   * @param then done on the screen's thread, unless stopped
   */
  public Delay(Runnable then) {
    this.then = then;
  }

  private static ScheduledThreadPoolExecutor clockwork() {
    ScheduledThreadPoolExecutor made =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "delay");
              thread.setDaemon(true);
              return thread;
            });
    // what was stopped holds nothing of a window any more
    made.setRemoveOnCancelPolicy(true);
    return made;
  }

  /** Begins to wait, anew if it waits already. On the screen's thread, as all others. */
  public void start(Duration howLong) {
    stop();
    Future<?>[] own = new Future<?>[1];
    own[0] =
        CLOCKWORK.schedule(
            () -> Platform.runLater(() -> over(own)), howLong.toMillis(), TimeUnit.MILLISECONDS);
    waiting = own[0];
  }

  /** What was stopped or begun anew while it was on its way is not done. */
  private void over(Future<?>[] own) {
    if (own[0] != null && own[0] == waiting) {
      waiting = null;
      then.run();
    }
  }

  public void stop() {
    if (waiting != null) {
      waiting.cancel(false);
      waiting = null;
    }
  }

  public boolean isRunning() {
    return waiting != null;
  }
}
