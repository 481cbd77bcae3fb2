package fr.village.ui.roll;

import fr.village.app.roll.Marks;
import fr.village.app.roll.Roll;
import fr.village.app.roll.RollChange;
import fr.village.app.roll.RollRow;
import fr.village.app.roll.RollTotals;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What is on the screen of the roll that is open: its rows, its marks, its session's facts. */
final class RollSheet {
  private final Clock clock;
  final ReadOnlyObjectWrapper<@Nullable Roll> roll = new ReadOnlyObjectWrapper<>();
  final ReadOnlyObjectWrapper<@Nullable Session> session = new ReadOnlyObjectWrapper<>();
  final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(Marks.NONE);
  final ReadOnlyObjectWrapper<RollTotals> totals =
      new ReadOnlyObjectWrapper<>(new RollTotals(0, 0, 0, 0, 0));

  RollSheet(Clock clock) {
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  boolean isAhead() {
    Session s = session.get();
    return s != null && s.date().isAfter(today());
  }

  boolean isCancelled() {
    Session s = session.get();
    return s != null && s.status() == SessionStatus.CANCELLED;
  }

  List<RollRow> rows() {
    Roll r = roll.get();
    return r == null ? List.of() : r.rows();
  }

  void show(Roll opened) {
    marks.set(opened.marks());
    session.set(opened.session());
    roll.set(opened);
    count();
  }

  /** A change to the session in view; one of a session that is not is none of this sheet's. */
  void change(RollChange change) {
    Session shown = session.get();
    if (shown != null && shown.id().equals(change.session())) {
      session.set(Objects.requireNonNullElse(change.facts(), shown));
      marks.set(marks.get().with(change.marks()));
      count();
    }
  }

  private void count() {
    totals.set(RollTotals.of(rows(), marks.get()));
  }
}
