package fr.village.demo;

import fr.village.domain.family.Child;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.Participant;
import java.util.List;

/**
 * A family as it joins, with what decides how often it comes.
 *
 * @param regularity log-odds of coming to a session
 */
record FamilyDraft(FamilyFile file, Enrolment enrolment, double regularity) {
  /** The parent who mostly comes. */
  Parent first() {
    return file.parents().getFirst();
  }

  List<Child> children() {
    return file.children();
  }

  boolean usuallyComes(Parent parent) {
    return enrolment.participants().stream().map(Participant::person).anyMatch(parent.id()::equals);
  }
}
