package fr.village.ui.roll;

import fr.village.app.roll.Marks;
import fr.village.app.roll.Roll;
import fr.village.app.roll.RollBook;
import fr.village.app.roll.RollKeys;
import fr.village.app.roll.RollMark;
import fr.village.app.roll.RollPerson;
import fr.village.app.roll.RollRow;
import fr.village.app.roll.RollTotals;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Id;
import fr.village.domain.family.Person;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The roll while it is taken. Every key changes the screen at once and is written behind it, in
 * order; a write that fails brings back what the notebook holds and says so.
 */
public final class RollViewModel {
  private final RollBook book;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final Clock clock;
  private final RowNumber rowNumber;

  private final ReadOnlyObjectWrapper<@Nullable Roll> roll = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Session> session = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(Marks.NONE);
  private final ReadOnlyObjectWrapper<RollTotals> totals =
      new ReadOnlyObjectWrapper<>(new RollTotals(0, 0, 0, 0, 0));
  private final ReadOnlyBooleanWrapper nothing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<RollCursor> cursor =
      new ReadOnlyObjectWrapper<>(RollCursor.START);

  /**
   * @param clock in the Maison's zone: its day tells a session to come from one under way
   */
  public RollViewModel(RollBook book, TaskRunner tasks, NoticeBoard notices, Clock clock) {
    this.book = book;
    this.tasks = tasks;
    this.notices = notices;
    this.clock = clock;
    this.rowNumber = new RowNumber(clock);
  }

  // --- what is shown

  /** Null until one is open; replaced as a whole when the members change. */
  public ReadOnlyObjectProperty<@Nullable Roll> rollProperty() {
    return roll.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Session> sessionProperty() {
    return session.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Marks> marksProperty() {
    return marks.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<RollTotals> totalsProperty() {
    return totals.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<RollCursor> cursorProperty() {
    return cursor.getReadOnlyProperty();
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Whether the session is still to come. */
  public boolean isAhead() {
    Session s = session.get();
    return s != null && s.date().isAfter(today());
  }

  /** Whether there is no session to open. */
  public ReadOnlyBooleanProperty nothingProperty() {
    return nothing.getReadOnlyProperty();
  }

  // --- opening

  /** There is no session to open. */
  public void openNothing() {
    nothing.set(true);
  }

  public void open(Id<Session> wanted) {
    nothing.set(false);
    cursor.set(RollCursor.START);
    reload(wanted, () -> {});
  }

  private void reload(Id<Session> wanted, Runnable then) {
    tasks
        .task(() -> book.open(wanted))
        .onSuccess(
            opened -> {
              marks.set(opened.marks());
              session.set(opened.session());
              roll.set(opened);
              cursor.set(cursor.get().in(opened.rows()));
              count();
              then.run();
            })
        .run();
  }

  // --- moving

  public void moveRow(int by) {
    rowNumber.forget();
    cursor.set(cursor.get().toRow(cursor.get().row() + by, rows()));
  }

  public void movePerson(int by) {
    rowNumber.forget();
    cursor.set(cursor.get().toPerson(cursor.get().person() + by, rows()));
  }

  public void moveTo(int row, int person) {
    cursor.set(new RollCursor(row, person).in(rows()));
  }

  /** Enter: the first person of the next family; after the last, the first one still not marked. */
  public void nextFamily() {
    rowNumber.forget();
    int next = cursor.get().row() + 1;
    cursor.set(new RollCursor(next < rows().size() ? next : firstNotMarked(), 0).in(rows()));
  }

  /** A digit of a row's number. */
  public void digit(int digit) {
    int row = rowNumber.type(digit, rows().size());
    if (row > 0) {
      cursor.set(new RollCursor(row - 1, 0).in(rows()));
    }
  }

  private int firstNotMarked() {
    List<RollRow> rows = rows();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).usual().stream().anyMatch(p -> marks.get().of(p).isEmpty())) {
        return i;
      }
    }
    return 0;
  }

  // --- marking

  /** Space: the person under the cursor. */
  public void cycle() {
    here().ifPresent(row -> cycle(row, row.asked().get(cursor.get().person())));
  }

  /** The same by mouse. */
  public void cycle(RollRow row, RollPerson person) {
    rowNumber.forget();
    Map<Id<Person>, Optional<RollMark>> change = RollKeys.person(person, marks.get(), isAhead());
    change.values().stream()
        .findFirst()
        .ifPresent(mark -> mark(RollWords.marked(row, person, mark), change));
  }

  /** P: the usual participants of the family under the cursor. */
  public void family() {
    rowNumber.forget();
    here()
        .ifPresent(
            row -> {
              var change = RollKeys.family(row, marks.get(), isAhead());
              change.values().stream()
                  .findFirst()
                  .ifPresent(mark -> mark(RollWords.family(row, mark), change));
            });
  }

  /** A: everybody who usually comes and is not yet marked. */
  public void everybody() {
    rowNumber.forget();
    if (isAhead()) {
      notices.say(Said.of("roll.ahead"));
      return;
    }
    var change = RollKeys.everybody(rows(), marks.get(), false);
    if (!change.isEmpty()) {
      mark(Said.of("roll.done.everybody", change.size()), change);
    }
  }

  private void mark(Said what, Map<Id<Person>, Optional<RollMark>> change) {
    Session now = session.get();
    if (now != null) {
      boolean held = !isAhead() && now.status() == SessionStatus.PLANNED;
      Session after = held ? Sessions.withStatus(now, SessionStatus.HELD) : now;
      apply(new RollEdit(what, now, after, marks.get().before(change), change));
    }
  }

  // --- what the session was about

  /** Changes the session's own facts; {@code what} names the change in the undo bar. */
  void change(Said what, Session after) {
    rowNumber.forget();
    Session now = session.get();
    if (now != null && !now.equals(after)) {
      apply(new RollEdit(what, now, after, Map.of(), Map.of()));
    }
  }

  // --- back and forth

  private void apply(RollEdit edit) {
    write(edit.sessionAfter(), edit.after());
    notices.done(
        edit.what(),
        () -> write(edit.sessionBefore(), edit.before()),
        () -> write(edit.sessionAfter(), edit.after()));
  }

  private void write(Session after, Map<Id<Person>, Optional<RollMark>> change) {
    Session shown = session.get();
    if (shown != null && shown.id().equals(after.id())) {
      session.set(after);
      marks.set(marks.get().with(change));
      count();
    }
    tasks
        .task(() -> book.save(after, change))
        .onError(Exception.class, e -> notSaved(after.id()))
        .run();
  }

  private void notSaved(Id<Session> id) {
    notices.forget();
    reload(id, () -> notices.trouble(Said.of("roll.not-saved")));
  }

  // --- newcomers

  /** After somebody was added elsewhere: the roll again, with the cursor on them. */
  void show(Id<fr.village.domain.family.Family> added) {
    Session now = session.get();
    if (now == null) {
      return;
    }
    reload(
        now.id(),
        () -> {
          List<RollRow> rows = rows();
          for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).family().equals(added)) {
              cursor.set(new RollCursor(i, 0).in(rows));
              if (!isAhead()) {
                family();
              }
            }
          }
        });
  }

  private List<RollRow> rows() {
    Roll r = roll.get();
    return r == null ? List.of() : r.rows();
  }

  private Optional<RollRow> here() {
    List<RollRow> rows = rows();
    int row = cursor.get().row();
    return row < rows.size() && !rows.get(row).asked().isEmpty()
        ? Optional.of(rows.get(row))
        : Optional.empty();
  }

  private void count() {
    totals.set(RollTotals.of(rows(), marks.get()));
  }
}
