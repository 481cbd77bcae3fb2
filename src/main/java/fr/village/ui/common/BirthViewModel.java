package fr.village.ui.common;

import fr.village.app.family.FamilyService;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Invalid;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.time.TypedDate;
import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** "Né(e) !": only the day is asked, and it is today unless said otherwise. */
public final class BirthViewModel {
  private final FamilyService families;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final Clock clock;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<@Nullable Said> problem = new ReadOnlyObjectWrapper<>();

  public BirthViewModel(
      FamilyService families,
      TaskRunner tasks,
      NoticeBoard notices,
      Clock clock,
      Runnable changed) {
    this.families = families;
    this.tasks = tasks;
    this.notices = notices;
    this.clock = clock;
    this.changed = changed;
  }

  public ReadOnlyObjectProperty<@Nullable Said> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  public void begin() {
    problem.set(null);
  }

  /**
   * Notes the birth.
   *
   * @param typed the day as people type it; nothing typed is today
   * @param done once it is kept
   */
  public void born(ExpectedBirth birth, String typed, Runnable done) {
    LocalDate today = LocalDate.now(clock);
    problem.set(null);
    try {
      LocalDate day = typed.isBlank() ? today : TypedDate.parse(typed, today);
      tasks
          .task(() -> families.born(birth.family(), birth.birth(), day))
          .onSuccess(
              before -> {
                done.run();
                changed.run();
                notices.done(
                    Said.of("today.birth.noted", birth.familyName(), day), () -> undo(before));
              })
          .onError(Invalid.class, this::refused)
          .run();
    } catch (Invalid e) {
      refused(e);
    }
  }

  private void undo(FamilyFile before) {
    tasks.task(() -> families.restore(before)).onSuccess(ok -> changed.run()).run();
  }

  private void refused(Invalid e) {
    problem.set(new Said(e.key(), e.arguments()));
  }
}
