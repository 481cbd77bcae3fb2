package fr.village.testing;

import fr.village.app.tasks.TaskRunner;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;

/** Stands for the screen's thread: what comes back from the background waits to be delivered. */
public final class ScreenQueue implements Executor {
  private final LinkedBlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

  @Override
  public void execute(Runnable result) {
    waiting.add(result);
  }

  /** Delivers the results of everything asked of {@code tasks} so far. */
  public void settle(TaskRunner tasks) {
    boolean[] done = {false};
    tasks.task(() -> true).onSuccess(ok -> done[0] = true).run();
    while (!done[0]) {
      try {
        waiting.take().run();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
