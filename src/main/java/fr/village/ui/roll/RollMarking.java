package fr.village.ui.roll;

import fr.village.app.roll.RollKeys;
import fr.village.app.roll.RollMark;
import fr.village.app.roll.RollPerson;
import fr.village.app.roll.RollRow;
import fr.village.app.roll.Who;
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
    Map<Who, Optional<RollMark>> change =
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

  /** The family under the cursor said it would not come, or comes all the same. */
  void announced() {
    moves.between();
    moves
        .here()
        .ifPresent(
            row -> {
              var change = RollKeys.announced(row, sheet.marks.get());
              boolean told = change.values().stream().anyMatch(Optional::isPresent);
              mark(
                  Said.of(told ? "roll.done.announced" : "roll.done.announced.not", row.name()),
                  change);
            });
  }

  private void mark(Said what, Map<Who, Optional<RollMark>> change) {
    Session now = sheet.session.get();
    if (sheet.isCancelled()) {
      notices.say(Said.of("roll.cancelled.marking"));
    } else if (now != null) {
      boolean held =
          !sheet.isAhead() && now.status() == SessionStatus.PLANNED && saysWhoCame(change);
      Session after = held ? Sessions.withStatus(now, SessionStatus.HELD) : now;
      journal.apply(new RollEdit(what, now, after, sheet.marks.get().before(change), change));
    }
  }

  /** An absence told beforehand does not say that the session took place. */
  private static boolean saysWhoCame(Map<Who, Optional<RollMark>> change) {
    return change.values().stream().flatMap(Optional::stream).anyMatch(m -> !m.announced());
  }
}
