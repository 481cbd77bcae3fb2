package fr.village.federation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;

/**
 * Does the same with many things on all processors, and never waits for one of them longer than it
 * may take: what does not come back is left behind with its thread, another takes its place.
 */
final class Readers implements AutoCloseable {
  /** Of memory that a file may need at most, so that as many files at once have room. */
  private static final long EACH = 160L << 20;

  private static final long STACK = 1L << 20;
  private static final int LOOK_EVERY_MS = 100;

  private final ThreadPoolExecutor threads;
  private final Duration most;

  /**
   * @param most to take for one of them
   */
  Readers(Duration most) {
    this.most = most;
    int processors = Runtime.getRuntime().availableProcessors();
    int count = (int) Math.clamp(Runtime.getRuntime().maxMemory() / EACH, 1, processors);
    this.threads =
        new ThreadPoolExecutor(
            count,
            count,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("reader-", 1).stackSize(STACK).factory());
  }

  /** Work that knows when it began. */
  private static final class Begun<R> extends FutureTask<R> {
    private volatile long since;

    Begun(Callable<R> work) {
      super(work);
    }

    @Override
    public void run() {
      since = Math.max(1, System.nanoTime());
      super.run();
    }

    boolean isOver(Duration most) {
      return since != 0 && System.nanoTime() - since > most.toNanos();
    }
  }

  /**
   * One result for each, in their order.
   *
   * @param late what is said of one that took too long
   */
  <T, R> List<R> all(List<T> things, Function<T, R> work, Function<T, R> late, Steps steps) {
    List<R> results = new ArrayList<>();
    steps.at(0, things.size());
    each(
        things,
        work,
        late,
        (result, i) -> {
          results.add(result);
          steps.at(i + 1, things.size());
        });
    return results;
  }

  /**
   * As {@link #all}, but each result is handed over, in their order, while the next ones are made.
   * Whoever it is handed to stops them all by throwing.
   *
   * @param found takes the result, and its place in the list
   */
  <T, R> void each(
      List<T> things, Function<T, R> work, Function<T, R> late, ObjIntConsumer<R> found) {
    List<Begun<R>> begun = new ArrayList<>();
    for (T thing : things) {
      Begun<R> task = new Begun<>(() -> work.apply(thing));
      begun.add(task);
      threads.execute(task);
    }
    for (int i = 0; i < begun.size(); i++) {
      found.accept(await(begun.get(i), things.get(i), late), i);
    }
  }

  private <T, R> R await(Begun<R> task, T thing, Function<T, R> late) {
    while (true) {
      try {
        return task.get(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (task.isOver(most)) {
          task.cancel(true);
          threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
          threads.setCorePoolSize(threads.getCorePoolSize() + 1);
          return late.apply(thing);
        }
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException();
      }
    }
  }

  /** What has not begun never will; what runs is asked to stop. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
