package fr.village.ui;

import fr.village.app.tasks.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Background work whose results a test takes in itself, without a stage. */
public final class Waiting {
  private static final int PATIENCE_SECONDS = 60;

  private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
  public final List<Throwable> faults = new CopyOnWriteArrayList<>();
  public final TaskRunner tasks = new TaskRunner(screen::add, faults::add);

  /** Takes results in until something holds. */
  public void until(BooleanSupplier holds) {
    while (!holds.getAsBoolean()) {
      try {
        Runnable next = screen.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (next == null) {
          throw new AssertionError("nothing comes any more");
        }
        next.run();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Does something on the notebook's own thread and waits for it. */
  public <T> T inBackground(Callable<T> work) {
    List<T> results = new ArrayList<>();
    tasks.task(work).onSuccess(results::add).run();
    until(() -> !results.isEmpty());
    return results.getFirst();
  }

  /** Everything asked so far of both threads is done and taken in. */
  public void settle() {
    boolean[] done = {false, false};
    tasks.task(() -> true).andFinally(() -> done[0] = true).run();
    tasks.aside(progress -> true).andFinally(() -> done[1] = true).run();
    until(() -> done[0] && done[1]);
  }
}
