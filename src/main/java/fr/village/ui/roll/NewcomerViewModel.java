package fr.village.ui.roll;

import fr.village.app.roll.Acquaintance;
import fr.village.app.roll.Newcomer;
import fr.village.app.roll.Newcomers;
import fr.village.app.roll.Newcomers.Joined;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.IdSource;
import fr.village.domain.Invalid;
import fr.village.domain.family.ParentRole;
import fr.village.domain.session.Session;
import fr.village.domain.time.TypedDate;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Somebody who came for the first time: two fields, without leaving the roll. */
public final class NewcomerViewModel {
  private final RollViewModel roll;
  private final Newcomers newcomers;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final IdSource ids;

  private final BooleanProperty open = new SimpleBooleanProperty();
  private final StringProperty firstName = new SimpleStringProperty("");
  private final StringProperty date = new SimpleStringProperty("");
  private final ObjectProperty<ParentRole> role = new SimpleObjectProperty<>(ParentRole.MOTHER);
  private final ReadOnlyObjectWrapper<@Nullable Said> nameProblem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Said> dateProblem = new ReadOnlyObjectWrapper<>();

  private final ReadOnlyObjectWrapper<List<Acquaintance>> alike =
      new ReadOnlyObjectWrapper<>(List.of());
  private int asked;

  public NewcomerViewModel(
      RollViewModel roll,
      Newcomers newcomers,
      TaskRunner tasks,
      NoticeBoard notices,
      IdSource ids) {
    this.roll = roll;
    this.newcomers = newcomers;
    this.tasks = tasks;
    this.notices = notices;
    this.ids = ids;
    firstName.addListener((o, before, now) -> lookUp());
    date.addListener((o, before, now) -> lookUp());
  }

  /** Whether the two fields are shown; what was typed stays while they are not. */
  public BooleanProperty openProperty() {
    return open;
  }

  public StringProperty firstNameProperty() {
    return firstName;
  }

  /** The baby's birth or due date, as typed. */
  public StringProperty dateProperty() {
    return date;
  }

  public ObjectProperty<ParentRole> roleProperty() {
    return role;
  }

  public ReadOnlyObjectProperty<@Nullable Said> nameProblemProperty() {
    return nameProblem.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Said> dateProblemProperty() {
    return dateProblem.getReadOnlyProperty();
  }

  /** Families already known that may be this one, likely ones first. */
  public ReadOnlyObjectProperty<List<Acquaintance>> alikeProperty() {
    return alike.getReadOnlyProperty();
  }

  private void lookUp() {
    Session session = roll.sessionProperty().get();
    int now = ++asked;
    if (session == null || firstName.get().isBlank()) {
      alike.set(List.of());
      return;
    }
    String typed = firstName.get();
    LocalDate day = typedDay();
    tasks
        .task(() -> newcomers.like(session, typed, day))
        .onSuccess(
            found -> {
              if (now == asked) {
                alike.set(found);
              }
            })
        .run();
  }

  private @Nullable LocalDate typedDay() {
    try {
      return date.get().isBlank() ? null : TypedDate.parse(date.get(), roll.today());
    } catch (Invalid e) {
      return null;
    }
  }

  /** It is that family: enrolled in this group and marked, or found on the roll. */
  public void take(Acquaintance known) {
    Session session = roll.sessionProperty().get();
    if (session == null) {
      return;
    }
    if (known.member()) {
      clear();
      roll.moveTo(known.family());
      return;
    }
    tasks
        .task(() -> newcomers.join(session, known.family()))
        .onSuccess(
            joined -> {
              clear();
              notices.done(Said.of("roll.newcomer.joined", known.name()), () -> leave(joined));
              roll.show(known.family());
            })
        .onError(Invalid.class, this::refused)
        .run();
  }

  private void leave(Joined joined) {
    tasks.task(() -> newcomers.leave(joined)).onSuccess(ok -> roll.reload()).run();
  }

  /** Adds the family and marks it present, or says what is missing beside the field. */
  public void add() {
    Session session = roll.sessionProperty().get();
    if (session == null) {
      return;
    }
    nameProblem.set(null);
    dateProblem.set(null);
    if (firstName.get().isBlank()) {
      nameProblem.set(Said.of("roll.newcomer.name.blank"));
      return;
    }
    try {
      var day = TypedDate.parse(date.get(), roll.today());
      Newcomer newcomer =
          new Newcomer(ids.next(), ids.next(), ids.next(), firstName.get(), role.get(), day);
      tasks
          .task(() -> newcomers.add(session, newcomer))
          .onSuccess(ok -> added(newcomer))
          .onError(Invalid.class, this::refused)
          .run();
    } catch (Invalid e) {
      refused(e);
    }
  }

  private void added(Newcomer newcomer) {
    clear();
    notices.done(
        Said.of("roll.newcomer.added", newcomer.firstName()),
        () -> tasks.task(() -> newcomers.takeBack(newcomer)).onSuccess(ok -> roll.reload()).run());
    roll.show(newcomer.family());
  }

  private void clear() {
    open.set(false);
    firstName.set("");
    date.set("");
    role.set(ParentRole.MOTHER);
  }

  private void refused(Invalid e) {
    Said said = new Said(e.key(), e.arguments());
    if (e.arguments().contains("parent.firstName")) {
      nameProblem.set(said);
    } else {
      dateProblem.set(said);
    }
  }
}
