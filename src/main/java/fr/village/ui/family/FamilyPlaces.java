package fr.village.ui.family;

import fr.village.app.group.EnrolmentService;
import fr.village.app.group.GroupChange;
import fr.village.app.group.GroupService;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.PeerGroup;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import fr.village.ui.common.Workbench;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** The open family's places in groups: changed, taken back. */
final class FamilyPlaces {
  private final FamilyCardModel model;
  private final EnrolmentService enrolments;
  private final GroupService groups;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final Runnable changed;

  FamilyPlaces(Workbench bench, FamilyCardModel model, Runnable changed) {
    this.model = model;
    this.enrolments = new EnrolmentService(bench.notebook());
    this.groups = new GroupService(bench.notebook());
    this.tasks = bench.tasks();
    this.notices = bench.notices();
    this.changed = changed;
  }

  /** Exactly these people usually come to a group from today on. */
  void usually(Said done, Id<Enrolment> place, Set<Id<Person>> people) {
    LocalDate today = model.today();
    place(() -> enrolments.usually(place, people, today), done, () -> {}, model::refused);
  }

  /**
   * Into a group from that day on, or on its waiting list.
   *
   * @param then runs when it is kept
   * @param refused told why it is not
   */
  void enrol(
      Said done,
      Id<PeerGroup> group,
      LocalDate day,
      boolean waiting,
      Runnable then,
      Consumer<Said> refused) {
    Id<Family> family = model.openedProperty().get();
    if (family != null) {
      place(
          () ->
              waiting ? enrolments.wait(group, family, day) : enrolments.enrol(group, family, day),
          done,
          then,
          refused);
    }
  }

  private void place(Callable<GroupChange> work, Said done, Runnable then, Consumer<Said> refused) {
    tasks
        .task(work)
        .onSuccess(
            change -> {
              notices.done(done, () -> apply(change.back()), () -> apply(change));
              then.run();
              changed.run();
            })
        .onError(Invalid.class, e -> refused.accept(new Said(e.key(), e.arguments())))
        .andFinally(model::refresh)
        .run();
  }

  private void apply(GroupChange change) {
    tasks
        .task(() -> groups.apply(change))
        .onSuccess(ok -> changed.run())
        .onError(Invalid.class, e -> model.refused(new Said(e.key(), e.arguments())))
        .andFinally(model::refresh)
        .run();
  }
}
