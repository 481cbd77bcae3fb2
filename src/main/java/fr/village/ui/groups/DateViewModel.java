package fr.village.ui.groups;

import fr.village.app.group.GroupPage;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Session;
import fr.village.domain.time.TypedDate;
import fr.village.schedule.Conflict;
import fr.village.ui.common.Said;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One date of a group: moved, cancelled, planned again, or added. */
public final class DateViewModel {
  private final GroupPageViewModel page;
  private final StringProperty day = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable Said> problem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Said> warning = new ReadOnlyObjectWrapper<>();
  private @Nullable Session session;
  private long asked;

  public DateViewModel(GroupPageViewModel page) {
    this.page = page;
    day.addListener((o, before, now) -> look());
  }

  /** The day it moves to, or that is added, as typed. */
  public StringProperty dayProperty() {
    return day;
  }

  /** What does not do. */
  public ReadOnlyObjectProperty<@Nullable Said> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** What speaks against that day; it can be chosen all the same. */
  public ReadOnlyObjectProperty<@Nullable Said> warningProperty() {
    return warning.getReadOnlyProperty();
  }

  /**
   * @param of the session to change; null for a date more
   */
  public void begin(@Nullable Session of) {
    session = of;
    day.set("");
    problem.set(null);
    warning.set(null);
  }

  private Optional<LocalDate> typed() {
    try {
      return Optional.of(TypedDate.parse(day.get(), page.bench().today()));
    } catch (Invalid e) {
      return Optional.empty();
    }
  }

  private void look() {
    problem.set(null);
    warning.set(null);
    Optional<LocalDate> to = typed();
    Id<PeerGroup> group = page.shownProperty().get();
    long mine = ++asked;
    if (to.isPresent() && group != null) {
      Id<Session> moved = session == null ? null : session.id();
      page.bench()
          .tasks()
          .task(() -> page.groups().conflict(group, to.get(), moved))
          .onSuccess(
              found -> {
                if (mine == asked) {
                  warning.set(found.map(c -> warned(to.get(), c)).orElse(null));
                }
              })
          .onError(Invalid.class, e -> {})
          .run();
    }
  }

  private static Said warned(LocalDate to, Conflict conflict) {
    return Said.of("groups.date.conflict", to, GroupWords.conflict(conflict));
  }

  /** Moves the session to the day typed. */
  public void move(Runnable done) {
    Session moved = session;
    if (moved == null) {
      return;
    }
    parse()
        .ifPresent(
            to ->
                page.run(
                    () -> page.groups().move(moved.id(), to),
                    said(Said.of("groups.date.moved", moved.date(), to)),
                    c -> done.run(),
                    problem::set));
  }

  /** Adds the day typed. */
  public void add(Runnable done) {
    GroupPage p = page.pageProperty().get();
    if (p != null) {
      parse()
          .ifPresent(
              to ->
                  page.run(
                      () -> page.groups().add(p.group().id(), to),
                      said(Said.of("groups.date.added", to)),
                      c -> done.run(),
                      problem::set));
    }
  }

  /** What was done, with what speaks against the day where something does. */
  private Said said(Said what) {
    Said against = warning.get();
    return against == null ? what : Said.of("groups.date.done-against", what, against);
  }

  /**
   * @param reason code of the list {@code cancel_reason}; null asks for one
   */
  public void cancel(@Nullable String reason, Runnable done) {
    Session cancelled = session;
    if (cancelled == null) {
      return;
    }
    if (reason == null) {
      problem.set(Said.of("groups.date.reason-missing"));
      return;
    }
    page.run(
        () -> page.groups().cancel(cancelled.id(), reason),
        Said.of("groups.date.cancelled", cancelled.date()),
        c -> done.run(),
        problem::set);
  }

  public void restore(Runnable done) {
    Session restored = session;
    if (restored != null) {
      page.run(
          () -> page.groups().restore(restored.id()),
          Said.of("groups.date.restored", restored.date()),
          c -> done.run(),
          problem::set);
    }
  }

  private Optional<LocalDate> parse() {
    problem.set(null);
    try {
      return Optional.of(TypedDate.parse(day.get(), page.bench().today()));
    } catch (Invalid e) {
      problem.set(new Said(e.key(), e.arguments()));
      return Optional.empty();
    }
  }
}
