package fr.village.ui.roll;

import fr.village.app.roll.Newcomer;
import fr.village.app.roll.RollBook;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.IdSource;
import fr.village.domain.Invalid;
import fr.village.domain.family.ParentRole;
import fr.village.domain.session.Session;
import fr.village.domain.time.TypedDate;
import fr.village.ui.common.Said;
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
  private final RollBook book;
  private final TaskRunner tasks;
  private final IdSource ids;

  private final BooleanProperty open = new SimpleBooleanProperty();
  private final StringProperty firstName = new SimpleStringProperty("");
  private final StringProperty date = new SimpleStringProperty("");
  private final ObjectProperty<ParentRole> role = new SimpleObjectProperty<>(ParentRole.MOTHER);
  private final ReadOnlyObjectWrapper<@Nullable Said> nameProblem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Said> dateProblem = new ReadOnlyObjectWrapper<>();

  public NewcomerViewModel(RollViewModel roll, RollBook book, TaskRunner tasks, IdSource ids) {
    this.roll = roll;
    this.book = book;
    this.tasks = tasks;
    this.ids = ids;
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
          .task(() -> book.add(session, newcomer))
          .onSuccess(ok -> added(newcomer))
          .onError(Invalid.class, this::refused)
          .run();
    } catch (Invalid e) {
      refused(e);
    }
  }

  private void added(Newcomer newcomer) {
    open.set(false);
    firstName.set("");
    date.set("");
    role.set(ParentRole.MOTHER);
    roll.show(newcomer.family());
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
