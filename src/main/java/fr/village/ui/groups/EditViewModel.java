package fr.village.ui.groups;

import fr.village.app.group.GroupChange;
import fr.village.app.group.GroupFacts;
import fr.village.app.group.GroupPage;
import fr.village.domain.Invalid;
import fr.village.ui.common.Said;
import fr.village.ui.common.Wording;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A group's facts changed, and what that does to its dates to come. */
public final class EditViewModel {
  private final GroupPageViewModel page;
  private final GroupForm form;
  private final ReadOnlyObjectWrapper<Said> effect =
      new ReadOnlyObjectWrapper<>(Said.of("groups.edit.same"));
  private boolean filling;
  private long asked;

  public EditViewModel(GroupPageViewModel page) {
    this.page = page;
    this.form = new GroupForm(page.bench()::today, this::look);
  }

  public GroupForm form() {
    return form;
  }

  /** What the change would do to the sessions to come. */
  public ReadOnlyObjectProperty<Said> effectProperty() {
    return effect.getReadOnlyProperty();
  }

  public void begin(Wording words) {
    GroupPage p = page.pageProperty().get();
    if (p != null) {
      filling = true;
      form.fill(GroupFacts.of(p.group()), words);
      filling = false;
      look();
    }
  }

  private void look() {
    GroupPage p = page.pageProperty().get();
    Optional<GroupFacts> facts = form.draft();
    long mine = ++asked;
    if (filling || p == null || facts.isEmpty()) {
      return;
    }
    page.bench()
        .tasks()
        .task(() -> page.groups().tryEdit(p.group().id(), facts.get()))
        .onSuccess(
            change -> {
              if (mine == asked) {
                effect.set(effect(change));
              }
            })
        .onError(Invalid.class, e -> effect.set(new Said(e.key(), e.arguments())))
        .run();
  }

  private static Said effect(GroupChange change) {
    int gone = (int) change.sessions().stream().filter(s -> s.after() == null).count();
    int made = (int) change.sessions().stream().filter(s -> s.before() == null).count();
    int timed = change.sessions().size() - gone - made;
    return gone + made > 0
        ? Said.of("groups.edit.dates", made, gone)
        : timed > 0 ? Said.of("groups.edit.times", timed) : Said.of("groups.edit.same");
  }

  public void save(Runnable done) {
    GroupPage p = page.pageProperty().get();
    Optional<GroupFacts> facts = form.read();
    if (p == null || facts.isEmpty()) {
      return;
    }
    if (facts.get().equals(GroupFacts.of(p.group()))) {
      done.run();
      return;
    }
    page.run(
        () -> page.groups().edit(p.group().id(), facts.get()),
        Said.of("groups.edited", facts.get().name()),
        c -> done.run(),
        said -> form.refused(new Invalid(said.key(), said.arguments().toArray())));
  }
}
