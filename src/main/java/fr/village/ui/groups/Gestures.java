package fr.village.ui.groups;

import fr.village.app.group.GroupChange;
import fr.village.app.group.GroupService;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Invalid;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs what changes a group, says what was done, and keeps the way back and forth. */
final class Gestures {
  private final GroupService service;
  private final TaskRunner tasks;
  private final NoticeBoard notices;

  Gestures(GroupService service, TaskRunner tasks, NoticeBoard notices) {
    this.service = service;
    this.tasks = tasks;
    this.notices = notices;
  }

  /**
   * @param what said once it is done
   * @param done with what was done
   * @param refused with what does not do; nothing was changed
   */
  void run(
      Callable<GroupChange> work, Said what, Consumer<GroupChange> done, Consumer<Said> refused) {
    tasks
        .task(work)
        .onSuccess(
            change -> {
              did(what, change);
              done.accept(change);
            })
        .onError(Invalid.class, e -> refused.accept(new Said(e.key(), e.arguments())))
        .run();
  }

  /** Says what was done, with its way back and forth. */
  void did(Said what, GroupChange change) {
    notices.done(what, () -> again(change.back()), () -> again(change));
  }

  private void again(GroupChange change) {
    tasks
        .task(
            () -> {
              service.apply(change);
              return true;
            })
        .onError(Invalid.class, e -> notices.trouble(new Said(e.key(), e.arguments())))
        .run();
  }
}
