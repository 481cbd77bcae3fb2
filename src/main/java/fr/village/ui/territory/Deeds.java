package fr.village.ui.territory;

import fr.village.app.partner.Deed;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Invalid;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs what changes partners, says what was done, and keeps the way back and forth. */
public final class Deeds {
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final Runnable changed;

  /**
   * @param changed runs after each change, and after it was taken back
   */
  public Deeds(TaskRunner tasks, NoticeBoard notices, Runnable changed) {
    this.tasks = tasks;
    this.notices = notices;
    this.changed = changed;
  }

  /** As {@link #run(Callable, Said, Runnable, Consumer)}; a refusal is said in the bar below. */
  public void run(Callable<Deed> work, Said what) {
    run(work, what, () -> {}, notices::trouble);
  }

  /**
   * @param what said once it is done
   * @param then runs once it is done
   * @param refused told what does not do; nothing was changed
   */
  public void run(Callable<Deed> work, Said what, Runnable then, Consumer<Said> refused) {
    tasks
        .task(work)
        .onSuccess(
            deed -> {
              did(what, deed);
              then.run();
            })
        .onError(Invalid.class, e -> refused.accept(new Said(e.key(), e.arguments())))
        .andFinally(changed)
        .run();
  }

  /** Says what was done, with its way back and forth. */
  public void did(Said what, Deed deed) {
    notices.done(what, () -> again(deed.back()), () -> again(deed.again()));
  }

  /** Whoever shows partners looks again. */
  public void changed() {
    changed.run();
  }

  private void again(Runnable way) {
    tasks
        .task(
            () -> {
              way.run();
              return true;
            })
        .onError(Invalid.class, e -> notices.trouble(new Said(e.key(), e.arguments())))
        .andFinally(changed)
        .run();
  }
}
