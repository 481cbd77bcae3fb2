package fr.village.ui.groups;

import fr.village.app.group.GroupBook.Found;
import fr.village.app.group.GroupChange;
import fr.village.app.group.GroupPage;
import fr.village.app.roll.Newcomer;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.family.ParentRole;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.time.TypedDate;
import fr.village.ui.common.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A family comes into the group or onto its waiting list: one already known, or a new one. */
public final class AddFamilyViewModel {
  private final GroupPageViewModel page;
  private final StringProperty search = new SimpleStringProperty("");
  private final StringProperty since = new SimpleStringProperty("");
  private final StringProperty firstName = new SimpleStringProperty("");
  private final StringProperty date = new SimpleStringProperty("");
  private final BooleanProperty waiting = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable List<Found>> found = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Said> problem = new ReadOnlyObjectWrapper<>();
  private long asked;

  public AddFamilyViewModel(GroupPageViewModel page) {
    this.page = page;
    search.addListener((o, before, now) -> find());
  }

  /** A name as somebody remembers it. */
  public StringProperty searchProperty() {
    return search;
  }

  /** From which day, as typed; nothing is today. */
  public StringProperty sinceProperty() {
    return since;
  }

  /** A new family's parent. */
  public StringProperty firstNameProperty() {
    return firstName;
  }

  /** The baby's birth or due date, as typed. */
  public StringProperty dateProperty() {
    return date;
  }

  /** On the waiting list rather than in the group. */
  public BooleanProperty waitingProperty() {
    return waiting;
  }

  /** Null while nothing is searched for. */
  public ReadOnlyObjectProperty<@Nullable List<Found>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Said> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Nothing is typed yet; where all places are taken, the waiting list is proposed. */
  public void begin() {
    search.set("");
    since.set("");
    problem.set(null);
    GroupPage p = page.pageProperty().get();
    waiting.set(p != null && p.members().size() >= p.group().places());
  }

  private void find() {
    String typed = search.get();
    Id<PeerGroup> group = page.shownProperty().get();
    long mine = ++asked;
    if (typed.isBlank() || group == null) {
      found.set(null);
      return;
    }
    page.bench()
        .tasks()
        .task(() -> page.book().find(group, typed))
        .onSuccess(
            families -> {
              if (mine == asked) {
                found.set(families);
              }
            })
        .run();
  }

  /** Adds a family already in the notebook. */
  public void add(Found family, Runnable done) {
    begun(
        (group, day, wait) ->
            wait
                ? () -> page.enrolments().wait(group, family.family(), day)
                : () -> page.enrolments().enrol(group, family.family(), day),
        family.name(),
        done);
  }

  /** Adds a family met for the first time. */
  public void welcome(Runnable done) {
    problem.set(null);
    if (firstName.get().isBlank()) {
      problem.set(Said.of("groups.family.name.blank"));
      return;
    }
    try {
      LocalDate born = TypedDate.parse(date.get(), page.bench().today());
      var ids = page.bench().notebook().ids();
      Newcomer newcomer =
          new Newcomer(
              ids.next(), ids.next(), ids.next(), firstName.get(), ParentRole.MOTHER, born);
      begun(
          (group, day, wait) -> () -> page.enrolments().welcome(group, newcomer, day, wait),
          newcomer.firstName(),
          () -> {
            firstName.set("");
            date.set("");
            done.run();
          });
    } catch (Invalid e) {
      problem.set(new Said(e.key(), e.arguments()));
    }
  }

  @FunctionalInterface
  private interface Adding {
    Callable<GroupChange> to(Id<PeerGroup> group, LocalDate day, boolean waiting);
  }

  private void begun(Adding adding, String name, Runnable done) {
    problem.set(null);
    GroupPage p = page.pageProperty().get();
    if (p == null) {
      return;
    }
    try {
      LocalDate today = page.bench().today();
      LocalDate day = since.get().isBlank() ? today : TypedDate.parse(since.get(), today);
      boolean wait = waiting.get();
      page.run(
          adding.to(p.group().id(), day, wait),
          Said.of(wait ? "groups.family.waits" : "groups.family.added", name),
          c -> done.run(),
          problem::set);
    } catch (Invalid e) {
      problem.set(new Said(e.key(), e.arguments()));
    }
  }
}
