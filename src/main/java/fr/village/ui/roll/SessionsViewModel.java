package fr.village.ui.roll;

import fr.village.app.roll.SessionChoice;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Folding;
import fr.village.domain.reference.CodeItem;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which session the roll is of, and whether it took place at all. */
public final class SessionsViewModel {
  private final RollViewModel roll;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final Callable<List<SessionChoice>> list;
  private final Callable<List<CodeItem>> reasonList;
  private final ReadOnlyObjectWrapper<List<SessionChoice>> choices =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<CodeItem>> reasons =
      new ReadOnlyObjectWrapper<>(List.of());

  /**
   * @param list sessions to choose from, last ones first; called away from the screen
   * @param reasonList the code list {@code cancel_reason}; likewise
   */
  public SessionsViewModel(
      RollViewModel roll,
      TaskRunner tasks,
      NoticeBoard notices,
      Callable<List<SessionChoice>> list,
      Callable<List<CodeItem>> reasonList) {
    this.roll = roll;
    this.tasks = tasks;
    this.notices = notices;
    this.list = list;
    this.reasonList = reasonList;
    roll.rollProperty().addListener((o, before, now) -> lookUpReasons());
  }

  public ReadOnlyObjectProperty<List<SessionChoice>> choicesProperty() {
    return choices.getReadOnlyProperty();
  }

  /** Why a session may not have taken place; empty until they are looked up. */
  public ReadOnlyObjectProperty<List<CodeItem>> reasonsProperty() {
    return reasons.getReadOnlyProperty();
  }

  private void lookUpReasons() {
    if (reasons.get().isEmpty()) {
      tasks.task(reasonList).onSuccess(reasons::set).run();
    }
  }

  /** Looks the sessions up; {@code then} runs when they are there. */
  public void lookUp(Runnable then) {
    tasks
        .task(list)
        .onSuccess(
            found -> {
              choices.set(found);
              then.run();
            })
        .run();
  }

  /** Those of which every word typed is part of how they are written on the screen. */
  public List<SessionChoice> found(String typed, Function<SessionChoice, String> written) {
    List<String> words = Arrays.asList(Folding.fold(typed).split(" "));
    return choices.get().stream()
        .filter(c -> words.stream().allMatch(Folding.fold(written.apply(c))::contains))
        .toList();
  }

  /** The one in view, if it is among those found. */
  public Optional<SessionChoice> current() {
    Session s = roll.sessionProperty().get();
    return choices.get().stream().filter(c -> s != null && c.session().equals(s.id())).findFirst();
  }

  public void open(SessionChoice choice) {
    roll.open(choice.session());
  }

  /** Whether nobody is marked at a session that should be over: a sheet of paper may wait. */
  public boolean isForgotten() {
    Session s = roll.sessionProperty().get();
    return s != null && s.status() == SessionStatus.PLANNED && s.date().isBefore(roll.today());
  }

  public boolean isCancelled() {
    Session s = roll.sessionProperty().get();
    return s != null && s.status() == SessionStatus.CANCELLED;
  }

  /** It did not take place; refused, in words, when somebody is marked present. */
  public void cancel(CodeItem reason) {
    Session s = roll.sessionProperty().get();
    if (s == null) {
      return;
    }
    boolean somebodyCame =
        roll.marksProperty().get().byPerson().values().stream()
            .anyMatch(m -> m.mark() == Mark.PRESENT);
    if (somebodyCame) {
      notices.say(Said.of("roll.cancel.somebody-came"));
    } else {
      roll.change(
          Said.of("roll.done.cancelled", s.date(), reason.label()),
          Sessions.cancelled(s, reason.code()));
    }
  }

  /** It took place after all, or will. */
  public void restore() {
    Session s = roll.sessionProperty().get();
    if (s != null && isCancelled()) {
      roll.change(
          Said.of("roll.done.restored", s.date()), Sessions.withStatus(s, SessionStatus.PLANNED));
    }
  }
}
