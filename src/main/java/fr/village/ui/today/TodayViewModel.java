package fr.village.ui.today;

import fr.village.app.family.FamilyService;
import fr.village.app.tasks.TaskRunner;
import fr.village.app.today.Today;
import fr.village.app.today.TodayService;
import fr.village.domain.Id;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.session.Session;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Aujourd’hui: what now? */
public final class TodayViewModel {
  private final TodayService service;
  private final FamilyService families;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final Clock clock;
  private final Callable<Integer> toPropose;
  private final Set<String> later = new HashSet<>();
  private final ReadOnlyObjectWrapper<@Nullable Today> today = new ReadOnlyObjectWrapper<>();

  private int surveys;

  /**
   * @param toPropose counts the questionnaires to propose
   */
  public TodayViewModel(
      TodayService service,
      FamilyService families,
      TaskRunner tasks,
      NoticeBoard notices,
      Clock clock,
      Callable<Integer> toPropose) {
    this.service = service;
    this.families = families;
    this.tasks = tasks;
    this.notices = notices;
    this.clock = clock;
    this.toPropose = toPropose;
  }

  /** Null until it was looked up. */
  public ReadOnlyObjectProperty<@Nullable Today> todayProperty() {
    return today.getReadOnlyProperty();
  }

  public void refresh() {
    tasks.task(service::now).onSuccess(today::set).run();
    // after what is waited for: the screen is there, and then knows one thing more
    tasks.task(toPropose).onSuccess(this::propose).run();
  }

  private void propose(int count) {
    if (surveys != count) {
      surveys = count;
      redraw();
    }
  }

  /** Families to ask after, but those put off until the notebook is opened again. */
  public List<Today.Unseen> unseen() {
    Today t = today.get();
    return t == null
        ? List.of()
        : t.unseen().stream().filter(u -> !later.contains(care(u))).toList();
  }

  /** What is waiting, but what was put off until the notebook is opened again. */
  List<Todo> todos() {
    Today t = today.get();
    return t == null
        ? List.of()
        : Todo.few(
            Todo.of(t, surveys).stream().filter(todo -> !later.contains(todo.id())).toList());
  }

  /** Puts something off until the notebook is opened again. */
  void later(Todo todo) {
    putOff(todo.id());
    notices.done(Said.of("today.later.said"), () -> bringBack(todo.id()));
  }

  private static String care(Today.Unseen family) {
    return "care-" + family.family();
  }

  /** "C’est fait": somebody spoke to the family today. */
  public void contacted(Today.Unseen family) {
    LocalDate day = LocalDate.now(clock);
    tasks
        .task(() -> families.contacted(family.family(), day))
        .onSuccess(
            before -> {
              putOff(care(family));
              notices.done(
                  Said.of("today.care.noted", family.name()), () -> takeBack(family, before));
            })
        .run();
  }

  private void takeBack(Today.Unseen family, FamilyFile before) {
    tasks.task(() -> families.restore(before)).onSuccess(ok -> bringBack(care(family))).run();
  }

  /** "Plus tard". */
  public void later(Today.Unseen family) {
    putOff(care(family));
    notices.done(Said.of("today.care.later.said", family.name()), () -> bringBack(care(family)));
  }

  private void putOff(String what) {
    later.add(what);
    redraw();
  }

  private void bringBack(String what) {
    later.remove(what);
    redraw();
  }

  private void redraw() {
    Today t = today.get();
    today.set(null);
    today.set(t);
  }

  Optional<Today.Next> next() {
    return Optional.ofNullable(today.get()).map(Today::next);
  }

  /** The session to open when nobody said which. */
  public Optional<Id<Session>> nextSession() {
    return next().map(n -> n.meeting().session());
  }
}
