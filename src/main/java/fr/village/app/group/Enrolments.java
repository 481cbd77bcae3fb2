package fr.village.app.group;

import fr.village.domain.Id;
import fr.village.domain.family.Child;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Person;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.Participant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An enrolment with one thing changed. */
final class Enrolments {
  private Enrolments() {}

  /** Entered that day; who usually comes is the first parent and the children, until said. */
  static Enrolment entered(Enrolment e, LocalDate day, FamilyFile file) {
    List<Participant> usual = new ArrayList<>();
    file.parents().stream().limit(1).forEach(p -> usual.add(new Participant(p.id(), day, null)));
    file.children().stream()
        .filter(c -> !c.isBereaved())
        .map(Child::id)
        .forEach(id -> usual.add(new Participant(id, day, null)));
    LocalDate asked = e.requestedOn().isAfter(day) ? day : e.requestedOn();
    return of(e, asked, day, null, null, usual);
  }

  static Enrolment left(Enrolment e, LocalDate day, @Nullable String reason) {
    return of(e, e.requestedOn(), e.enteredOn(), day, reason, e.participants());
  }

  /** Exactly these people usually come from that day on; what was said for before stays. */
  static Enrolment usually(Enrolment e, Set<Id<Person>> people, LocalDate day) {
    LocalDate from = e.enteredOn() != null && e.enteredOn().isAfter(day) ? e.enteredOn() : day;
    List<Participant> all = new ArrayList<>();
    for (Participant p : e.participants()) {
      boolean comes = p.to() == null || !p.to().isBefore(from);
      if (!comes || people.contains(p.person())) {
        all.add(p);
      } else if (p.from().isBefore(from)) {
        all.add(new Participant(p.person(), p.from(), from.minusDays(1)));
      }
    }
    for (Id<Person> person : people) {
      boolean known = all.stream().anyMatch(p -> p.person().equals(person) && p.usuallyComes(from));
      if (!known) {
        all.add(new Participant(person, from, null));
      }
    }
    return of(e, e.requestedOn(), e.enteredOn(), e.leftOn(), e.exitReason(), all);
  }

  private static Enrolment of(
      Enrolment e,
      LocalDate requestedOn,
      @Nullable LocalDate enteredOn,
      @Nullable LocalDate leftOn,
      @Nullable String reason,
      List<Participant> participants) {
    return new Enrolment(
        e.id(), e.family(), e.group(), requestedOn, enteredOn, leftOn, reason, participants);
  }
}
