package fr.village.bench;

import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;
import fr.village.app.tasks.TaskRunner;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Counts what keeps the screen's thread busy: the event itself, results delivered to it, and the
 * pulse that follows with its style, layout and handing over to the renderer. Wall time, since a
 * thread that waits is as blocked as one that works.
 */
final class FxMeter {
  private static final int PATIENCE_SECONDS = 60;

  // the screen's thread's own
  private long spent;
  private long pulseFrom;
  private long spentBeforePulse;
  private long pulses;

  /**
   * The toolkit’s own word that a pulse is over, held because the toolkit does not. What it queues
   * after that is not counted: without a display a frame is copied point by point by a Java loop
   * that no window of people has.
   */
  private final TKPulseListener over = this::over;

  /** Where results are delivered: as {@link Platform#runLater}, counted. */
  void later(Runnable work) {
    Platform.runLater(() -> timed(work));
  }

  void watch(Scene scene) {
    scene.addPreLayoutPulseListener(
        () -> {
          pulseFrom = System.nanoTime();
          spentBeforePulse = spent;
        });
    Toolkit.getToolkit().addPostSceneTkPulseListener(over);
  }

  private void over() {
    if (pulseFrom > 0) {
      spent = spentBeforePulse + System.nanoTime() - pulseFrom;
      pulseFrom = 0;
      pulses++;
    }
  }

  /** Nanoseconds the screen's thread spends on something and all that follows from it. */
  long spentOn(TaskRunner tasks, Runnable what) {
    pulse();
    begin();
    count(what);
    settle(tasks);
    settle(tasks);
    pulse();
    return spent();
  }

  /** Counts from here. */
  void begin() {
    onScreen(() -> spent = 0);
  }

  /** Does something on the screen's thread, counted. */
  void count(Runnable what) {
    onScreen(
        () -> {
          timed(what);
          return true;
        });
  }

  /** Nanoseconds counted so far. */
  long spent() {
    return onScreen(() -> spent);
  }

  /** Waits until what was asked of both backgrounds is done and delivered. */
  void settle(TaskRunner tasks) {
    CompletableFuture<Boolean> notebook = new CompletableFuture<>();
    CompletableFuture<Boolean> aside = new CompletableFuture<>();
    tasks.task(() -> true).andFinally(() -> notebook.complete(true)).run();
    tasks.aside(progress -> true).andFinally(() -> aside.complete(true)).run();
    await(notebook);
    await(aside);
  }

  /** Waits for a whole pulse that begins after this. */
  void pulse() {
    long before = onScreen(() -> pulses);
    onScreen(
        () -> {
          Platform.requestNextPulse();
          return true;
        });
    while (onScreen(() -> pulses) == before) {
      Thread.onSpinWait();
    }
  }

  static <T> T onScreen(Callable<T> what) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(what.call());
          } catch (Exception e) {
            result.completeExceptionally(e);
          }
        });
    return await(result);
  }

  static <T> T await(CompletableFuture<T> result) {
    try {
      return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  private void timed(Runnable work) {
    long from = System.nanoTime();
    try {
      work.run();
    } finally {
      spent += System.nanoTime() - from;
    }
  }
}
