package fr.village.ui.roll;

import fr.village.app.roll.RollChange;
import fr.village.app.roll.RollMark;
import fr.village.app.roll.Who;
import fr.village.domain.session.Session;
import fr.village.ui.common.Said;
import java.util.Map;
import java.util.Optional;

/** One thing done on the roll, in words, with the way back and the way forth. */
record RollEdit(
    Said what,
    Session sessionBefore,
    Session sessionAfter,
    Map<Who, Optional<RollMark>> before,
    Map<Who, Optional<RollMark>> after) {

  RollChange forth() {
    return change(sessionAfter, after);
  }

  RollChange back() {
    return change(sessionBefore, before);
  }

  private RollChange change(Session facts, Map<Who, Optional<RollMark>> marks) {
    boolean same = sessionBefore.equals(sessionAfter);
    return new RollChange(facts.id(), same ? null : facts, marks);
  }
}
