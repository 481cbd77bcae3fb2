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
  private final ExecutorService aside;
  private final Executor screen;
  private final Consumer<Throwable> unexpected;
  private final Watcher watcher;

  /** As {@link #TaskRunner(Executor, Consumer, Watcher)}, with nobody watching. */
  public TaskRunner(Executor screen, Consumer<Throwable> unexpected) {
    this(screen, unexpected, Watcher.NOBODY);
  }

  /**
   * @param screen where results are delivered
   * @param unexpected told, on {@code screen}, of every failure that no task expected
   * @param watcher told of work that has a name
   */
  public TaskRunner(Executor screen, Consumer<Throwable> unexpected, Watcher watcher) {
    this.background = thread("village-background");
    this.aside = thread("village-aside");
    this.screen = screen;
    this.unexpected = unexpected;
    this.watcher = watcher;
  }

  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(
        work -> {
          Thread thread = new Thread(work, name);
          thread.setDaemon(true);
          return thread;
        });
  }

  /** A piece of work, not yet started. */
  public <T> BackgroundTask<T> task(Callable<T> work) {
    return new BackgroundTask<>(progress -> work.call(), background, screen, unexpected, watcher);
  }

  /** As {@link #task}, for work that says how far it is. */
  public <T> BackgroundTask<T> longTask(BackgroundTask.Job<T> work) {
    return new BackgroundTask<>(work, background, screen, unexpected, watcher);
  }

  /**
   * Work that touches no notebook, such as reading workbooks: it goes on beside the other, so that
   * keys pressed meanwhile are still written at once.
   */
  public <T> BackgroundTask<T> aside(BackgroundTask.Job<T> work) {
    return new BackgroundTask<>(work, aside, screen, unexpected, watcher);
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
    aside.shutdownNow();
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
