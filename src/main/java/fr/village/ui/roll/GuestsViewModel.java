package fr.village.ui.roll;

import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Folding;
import fr.village.domain.Invalid;
import fr.village.domain.session.Session;
import fr.village.ui.common.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Professionals invited to the session; partners and guests of earlier ones are offered. */
public final class GuestsViewModel {
  private static final int OFFERED = 3;

  private final RollViewModel roll;
  private final TaskRunner tasks;
  private final Callable<List<String>> earlier;
  private final ReadOnlyObjectWrapper<List<String>> known = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Said> problem = new ReadOnlyObjectWrapper<>();

  /**
   * @param earlier partners, then guests of earlier sessions; called away from the screen
   */
  public GuestsViewModel(RollViewModel roll, TaskRunner tasks, Callable<List<String>> earlier) {
    this.roll = roll;
    this.tasks = tasks;
    this.earlier = earlier;
    roll.rollProperty().addListener((o, before, now) -> lookUp());
  }

  private void lookUp() {
    tasks.task(earlier).onSuccess(known::set).run();
  }

  /** Whom one may invite; changes when they are looked up again. */
  public ReadOnlyObjectProperty<List<String>> knownProperty() {
    return known.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Said> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** A few who came before and are not yet invited, of whose name what is typed is a part. */
  public List<String> suggestions(String typed) {
    String wanted = Folding.fold(typed);
    return known.get().stream()
        .filter(name -> !guests().contains(name))
        .filter(name -> Folding.fold(name).contains(wanted))
        .limit(OFFERED)
        .toList();
  }

  /** A guest's name, as typed; nothing typed adds nobody. Returns whether the field may clear. */
  public boolean add(String typed) {
    String name = typed.strip();
    if (name.isEmpty() || guests().contains(name)) {
      return !name.isEmpty();
    }
    return changed(
        Said.of("roll.done.guest.added", name),
        Stream.concat(guests().stream(), Stream.of(name)).toList());
  }

  public void remove(int index) {
    List<String> guests = new ArrayList<>(guests());
    String name = guests.remove(index);
    changed(Said.of("roll.done.guest.removed", name), guests);
  }

  private List<String> guests() {
    Session s = roll.sessionProperty().get();
    return s == null ? List.of() : s.guests();
  }

  private boolean changed(Said what, List<String> guests) {
    Session s = roll.sessionProperty().get();
    problem.set(null);
    if (s == null) {
      return false;
    }
    try {
      roll.change(what, Sessions.withGuests(s, guests));
      return true;
    } catch (Invalid e) {
      problem.set(new Said(e.key(), e.arguments()));
      return false;
    }
  }
}
