package fr.village.ui.roll;

import fr.village.app.roll.RollMark;
import fr.village.domain.Id;
import fr.village.domain.family.Person;
import fr.village.domain.session.Session;
import fr.village.ui.common.Said;
import java.util.Map;
import java.util.Optional;

/** One thing done on the roll, in words, with the way back and the way forth. */
record RollEdit(
    Said what,
    Session sessionBefore,
    Session sessionAfter,
    Map<Id<Person>, Optional<RollMark>> before,
    Map<Id<Person>, Optional<RollMark>> after) {}
