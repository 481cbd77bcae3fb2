package fr.village.app.tasks;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Runs work away from the screen, one piece at a time and in the order given: a notebook is touched
 * by this one thread only, so two keys pressed in a row are written in that row. Results come back
 * through an executor handed in: the toolkit's in the window, the caller's own in tests.
 */
public final class TaskRunner implements AutoCloseable {
  private static final int CLOSING_SECONDS = 20;

  private final ExecutorService background;
  private final Executor screen;
  private final Consumer<Throwable> unexpected;

  /**
   * @param screen where results are delivered
   * @param unexpected told, on {@code screen}, of every failure that no task expected
   */
  public TaskRunner(Executor screen, Consumer<Throwable> unexpected) {
    this.background =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread thread = new Thread(work, "village-background");
              thread.setDaemon(true);
              return thread;
            });
    this.screen = screen;
    this.unexpected = unexpected;
  }

  /** A piece of work, not yet started. */
  public <T> BackgroundTask<T> task(Callable<T> work) {
    return new BackgroundTask<>(work, background, screen, unexpected);
  }

  /** As {@link #task}, for work without a result. */
  public BackgroundTask<Boolean> task(Action work) {
    return task(
        () -> {
          work.run();
          return true;
        });
  }

  /** Finishes what was asked, at most 20 s; no key press is dropped by closing the window. */
  @Override
  public void close() {
    background.shutdown();
    try {
      if (!background.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
        background.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Work without a result. */
  @FunctionalInterface
  public interface Action {
    void run() throws Exception;
  }
}
