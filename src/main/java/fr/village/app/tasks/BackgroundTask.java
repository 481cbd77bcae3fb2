package fr.village.app.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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

  /** Work that may say how far it is. */
  @FunctionalInterface
  public interface Job<T> {
    T run(Progress progress) throws Exception;
  }

  /** Told on the screen how far the work is, at each new hundredth. */
  @FunctionalInterface
  public interface Told {
    /**
     * Takes it in.
     *
     * @param of all there is; 0 or less while that is not known
     */
    void at(long done, long of);
  }

  /** Gone once begun: what it holds, a whole notebook perhaps, may go before the task does. */
  private final AtomicReference<@Nullable Job<T>> work;

  private final ExecutorService background;
  private final Executor screen;
  private final Consumer<Throwable> unexpected;
  private final Watcher watcher;
  private final List<ErrorHandler<?>> errorHandlers = new ArrayList<>();
  private final AtomicBoolean ended = new AtomicBoolean();
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private Consumer<T> success = result -> {};
  private Runnable last = () -> {};
  private Told told = (done, of) -> {};
  private Watcher.@Nullable Work named;

  BackgroundTask(
      Job<T> work,
      ExecutorService background,
      Executor screen,
      Consumer<Throwable> unexpected,
      Watcher watcher) {
    this.work = new AtomicReference<>(work);
    this.background = background;
    this.screen = screen;
    this.unexpected = unexpected;
    this.watcher = watcher;
  }

  /** Gives it a name: while it runs, it is shown with its progress and can be cancelled. */
  public BackgroundTask<T> named(String key, Object... arguments) {
    named = new Watcher.Work(key, List.of(arguments), this::cancel);
    return this;
  }

  /** Follows the work where it is shown, beside whoever watches all work. */
  public BackgroundTask<T> onProgress(Told then) {
    told = then;
    return this;
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
    background.execute(this::work);
    return this::cancel;
  }

  private void cancel() {
    cancelled.set(true);
    work.set(null);
    end(() -> {});
  }

  private void work() {
    Job<T> job = work.getAndSet(null);
    if (job == null || cancelled.get()) {
      return;
    }
    watch(work -> onScreen(() -> watcher.began(work)));
    try {
      T result = job.run(new Steps());
      end(() -> success.accept(result));
    } catch (CancellationException e) {
      end(() -> {});
    } catch (Exception e) {
      end(() -> failed(e));
    } catch (Error e) {
      end(() -> unexpected.accept(e));
      throw e;
    }
  }

  private void watch(Consumer<Watcher.Work> told) {
    Watcher.Work work = named;
    if (work != null) {
      told.accept(work);
    }
  }

  /** Later on the screen, unless it is over by then. */
  private void onScreen(Runnable tell) {
    screen.execute(
        () -> {
          if (!ended.get()) {
            tell.run();
          }
        });
  }

  /** Whichever comes first, the result or the cancelling, is the one that counts. */
  private void end(Runnable what) {
    screen.execute(
        () -> {
          if (ended.getAndSet(true)) {
            return;
          }
          try {
            watch(watcher::ended);
            what.run();
          } finally {
            last.run();
            forget();
          }
        });
  }

  /** Whoever keeps the task to cancel it keeps nothing of what it was about. */
  private void forget() {
    success = result -> {};
    last = () -> {};
    told = (done, of) -> {};
    errorHandlers.clear();
  }

  private void failed(Exception e) {
    if (errorHandlers.stream().noneMatch(handler -> handler.take(e))) {
      unexpected.accept(e);
    }
  }

  /** Tells the watcher of each new hundredth, not of every step. */
  private final class Steps implements Progress {
    private int latest = -2;

    @Override
    public void at(long done, long of) {
      if (isCancelled()) {
        throw new CancellationException();
      }
      int hundredths = of <= 0 ? -1 : (int) Math.clamp(done * 100 / of, 0, 100);
      if (hundredths != latest) {
        latest = hundredths;
        onScreen(() -> told.at(done, of));
        double share = hundredths < 0 ? -1 : hundredths / 100.0;
        watch(work -> onScreen(() -> watcher.progressed(work, share)));
      }
    }

    @Override
    public boolean isCancelled() {
      return cancelled.get();
    }
  }

  /** Work under way. */
  @FunctionalInterface
  public interface Running {
    /**
     * Forgets the result; what was already written stays. Work that looks at its {@link Progress}
     * ends early.
     */
    void cancel();
  }
}
