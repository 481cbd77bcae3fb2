package fr.village.app.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * A piece of background work and what follows it. The first matching error handler takes a failure;
 * one that nobody takes goes to the runner's.
 */
public final class BackgroundTask<T> {
  private record ErrorHandler<E extends Exception>(Class<E> type, Consumer<E> then) {
    boolean take(Exception e) {
      if (type.isInstance(e)) {
        then.accept(type.cast(e));
        return true;
      }
      return false;
    }
  }

  private final Callable<T> work;
  private final ExecutorService background;
  private final Executor screen;
  private final Consumer<Throwable> unexpected;
  private final List<ErrorHandler<?>> errorHandlers = new ArrayList<>();
  private Consumer<T> success = result -> {};
  private Runnable last = () -> {};

  BackgroundTask(
      Callable<T> work,
      ExecutorService background,
      Executor screen,
      Consumer<Throwable> unexpected) {
    this.work = work;
    this.background = background;
    this.screen = screen;
    this.unexpected = unexpected;
  }

  public BackgroundTask<T> onSuccess(Consumer<T> then) {
    success = then;
    return this;
  }

  public <E extends Exception> BackgroundTask<T> onError(Class<E> type, Consumer<E> then) {
    errorHandlers.add(new ErrorHandler<>(type, then));
    return this;
  }

  /** Runs after success, failure and cancelling alike. */
  public BackgroundTask<T> andFinally(Runnable then) {
    last = then;
    return this;
  }

  /** Starts the work after all that was asked before it. */
  public Running run() {
    AtomicBoolean ended = new AtomicBoolean();
    background.execute(() -> work(ended));
    return () -> end(ended, () -> {});
  }

  private void work(AtomicBoolean ended) {
    if (ended.get()) {
      return;
    }
    try {
      T result = work.call();
      end(ended, () -> success.accept(result));
    } catch (Exception e) {
      end(ended, () -> failed(e));
    } catch (Error e) {
      screen.execute(() -> unexpected.accept(e));
      throw e;
    }
  }

  /** Whichever comes first, the result or the cancelling, is the one that counts. */
  private void end(AtomicBoolean ended, Runnable what) {
    screen.execute(
        () -> {
          if (ended.getAndSet(true)) {
            return;
          }
          try {
            what.run();
          } finally {
            last.run();
          }
        });
  }

  private void failed(Exception e) {
    if (errorHandlers.stream().noneMatch(handler -> handler.take(e))) {
      unexpected.accept(e);
    }
  }

  /** Work under way. */
  @FunctionalInterface
  public interface Running {
    /** Forgets the result; what was already written stays. */
    void cancel();
  }
}
