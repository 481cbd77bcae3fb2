package fr.village.ui.roll;

import fr.village.app.roll.RollKeys;
import fr.village.app.roll.RollMark;
import fr.village.app.roll.RollPerson;
import fr.village.app.roll.RollRow;
import fr.village.domain.Id;
import fr.village.domain.family.Person;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.util.Map;
import java.util.Optional;

/** What the keys say of people. */
final class RollMarking {
  private final RollSheet sheet;
  private final RollMoves moves;
  private final RollJournal journal;
  private final NoticeBoard notices;

  RollMarking(RollSheet sheet, RollMoves moves, RollJournal journal, NoticeBoard notices) {
    this.sheet = sheet;
    this.moves = moves;
    this.journal = journal;
    this.notices = notices;
  }

  /** The person under the cursor. */
  void person() {
    moves.here().ifPresent(row -> person(row, row.asked().get(moves.cursor.get().person())));
  }

  void person(RollRow row, RollPerson person) {
    moves.between();
    Map<Id<Person>, Optional<RollMark>> change =
        RollKeys.person(person, sheet.marks.get(), sheet.isAhead());
    change.values().stream()
        .findFirst()
        .ifPresent(mark -> mark(RollWords.marked(row, person, mark), change));
  }

  /** The usual participants of the family under the cursor. */
  void family() {
    moves.between();
    moves
        .here()
        .ifPresent(
            row -> {
              var change = RollKeys.family(row, sheet.marks.get(), sheet.isAhead());
              change.values().stream()
                  .findFirst()
                  .ifPresent(mark -> mark(RollWords.family(row, mark), change));
            });
  }

  /** Everybody who usually comes and is not yet marked. */
  void everybody() {
    moves.between();
    if (sheet.isAhead()) {
      notices.say(Said.of("roll.ahead"));
      return;
    }
    var change = RollKeys.everybody(sheet.rows(), sheet.marks.get(), false);
    if (!change.isEmpty()) {
      mark(Said.of("roll.done.everybody", change.size()), change);
    }
  }

  private void mark(Said what, Map<Id<Person>, Optional<RollMark>> change) {
    Session now = sheet.session.get();
    if (now != null) {
      boolean held = !sheet.isAhead() && now.status() == SessionStatus.PLANNED;
      Session after = held ? Sessions.withStatus(now, SessionStatus.HELD) : now;
      journal.apply(new RollEdit(what, now, after, sheet.marks.get().before(change), change));
    }
  }
}
