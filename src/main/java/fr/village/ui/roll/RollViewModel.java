package fr.village.ui.roll;

import fr.village.app.roll.Marks;
import fr.village.app.roll.Roll;
import fr.village.app.roll.RollBook;
import fr.village.app.roll.RollPerson;
import fr.village.app.roll.RollRow;
import fr.village.app.roll.RollTotals;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.session.Session;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The roll while it is taken. Every key changes the screen at once and is written behind it, in
 * order; a write that fails brings back what the notebook holds and says so.
 */
public final class RollViewModel {
  private final RollBook book;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final RollSheet sheet;
  private final RollMoves moves;
  private final RollJournal journal;
  private final RollMarking marking;
  private final ReadOnlyBooleanWrapper nothing = new ReadOnlyBooleanWrapper();

  /** The session asked for last; what is in view may still be the one before. */
  private @Nullable Id<Session> wanted;

  /**
   * @param clock in the Maison's zone: its day tells a session to come from one under way
   */
  public RollViewModel(RollBook book, TaskRunner tasks, NoticeBoard notices, Clock clock) {
    this.book = book;
    this.tasks = tasks;
    this.notices = notices;
    this.sheet = new RollSheet(clock);
    this.moves = new RollMoves(sheet, clock);
    this.journal = new RollJournal(sheet, book, tasks, notices, this::notSaved);
    this.marking = new RollMarking(sheet, moves, journal, notices);
  }

  // --- what is shown

  /** Null until one is open; replaced as a whole when the members change. */
  public ReadOnlyObjectProperty<@Nullable Roll> rollProperty() {
    return sheet.roll.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Session> sessionProperty() {
    return sheet.session.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Marks> marksProperty() {
    return sheet.marks.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<RollTotals> totalsProperty() {
    return sheet.totals.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<RollCursor> cursorProperty() {
    return moves.cursor.getReadOnlyProperty();
  }

  public LocalDate today() {
    return sheet.today();
  }

  /** Whether the session is still to come. */
  public boolean isAhead() {
    return sheet.isAhead();
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

  /** Opens the roll of a session. */
  public void open(Id<Session> session) {
    wanted = session;
    nothing.set(false);
    notices.clear();
    moves.start();
    reload(session, () -> {});
  }

  /** Whether any session was asked for; its roll may still be on its way. */
  public boolean isAsked() {
    return wanted != null;
  }

  /**
   * What the notebook holds now of the session asked for last, with the cursor where it is. That
   * one may not be in view yet.
   */
  public void reload() {
    Id<Session> now = wanted;
    if (now != null) {
      reload(now, () -> {});
    }
  }

  /** The group's session before the one in view, if there is one. */
  public void previous() {
    Roll now = sheet.roll.get();
    Id<Session> wanted = now == null ? null : now.previous();
    if (wanted != null) {
      open(wanted);
    }
  }

  /** The one after it. */
  public void next() {
    Roll now = sheet.roll.get();
    Id<Session> wanted = now == null ? null : now.next();
    if (wanted != null) {
      open(wanted);
    }
  }

  private void reload(Id<Session> session, Runnable then) {
    tasks
        .task(() -> book.open(session))
        .onSuccess(
            opened -> {
              sheet.show(opened);
              moves.stay();
              then.run();
            })
        .run();
  }

  private void notSaved(Id<Session> id) {
    notices.forget();
    reload(id, () -> notices.trouble(Said.of("roll.not-saved")));
  }

  // --- moving

  public void moveRow(int by) {
    moves.row(by);
  }

  public void movePerson(int by) {
    moves.person(by);
  }

  public void moveTo(int row, int person) {
    moves.to(row, person);
  }

  /** Enter: the first person of the next family; after the last, the first one still not marked. */
  public void nextFamily() {
    moves.nextFamily();
  }

  /** A digit of a row's number. */
  public void digit(int digit) {
    moves.digit(digit);
  }

  // --- marking

  /** Space: the person under the cursor. */
  public void cycle() {
    marking.person();
  }

  /** The same by mouse. */
  public void cycle(RollRow row, RollPerson person) {
    marking.person(row, person);
  }

  /** P: the usual participants of the family under the cursor. */
  public void family() {
    marking.family();
  }

  /** A: everybody who usually comes and is not yet marked. */
  public void everybody() {
    marking.everybody();
  }

  /** X: the family under the cursor said it would not come. */
  public void announced() {
    marking.announced();
  }

  /** Changes the session's own facts; {@code what} names the change in the undo bar. */
  void change(Said what, Session after) {
    moves.between();
    Session now = sheet.session.get();
    if (now != null && !now.equals(after)) {
      journal.apply(new RollEdit(what, now, after, Map.of(), Map.of()));
    }
  }

  // --- newcomers

  /** After somebody was added elsewhere: the roll again, with the cursor on them. */
  void show(Id<Family> added) {
    Session now = sheet.session.get();
    if (now == null) {
      return;
    }
    reload(
        now.id(),
        () -> {
          moveTo(added);
          if (!isAhead() && !sheet.isCancelled()) {
            family();
          }
        });
  }

  /** The cursor goes to a family that is on the roll. */
  void moveTo(Id<Family> family) {
    List<RollRow> rows = sheet.rows();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).family().equals(family)) {
        moves.to(i, 0);
      }
    }
  }
}
