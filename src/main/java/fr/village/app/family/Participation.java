package fr.village.app.family;

import fr.village.domain.Id;
import fr.village.domain.family.Person;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.Participant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who of a family usually comes to a group, from one day on. */
public final class Participation {
  private Participation() {}

  public static boolean usuallyComes(Enrolment enrolment, Id<Person> person, LocalDate day) {
    return enrolment.participants().stream()
        .anyMatch(p -> p.person().equals(person) && p.usuallyComes(day));
  }

  /** Somebody usually comes, or does not any more, from that day on; what was before it stays. */
  public static Enrolment from(
      LocalDate day, Enrolment enrolment, Id<Person> person, boolean comes) {
    List<Participant> participants = new ArrayList<>();
    for (Participant p : enrolment.participants()) {
      if (!p.person().equals(person)) {
        participants.add(p);
      } else if (p.from().isBefore(day)) {
        LocalDate to = p.to();
        boolean over = to != null && to.isBefore(day);
        participants.add(over ? p : new Participant(person, p.from(), day.minusDays(1)));
      }
    }
    if (comes) {
      participants.add(joined(participants, person, day));
    }
    return new Enrolment(
        enrolment.id(),
        enrolment.family(),
        enrolment.group(),
        enrolment.requestedOn(),
        enrolment.enteredOn(),
        enrolment.leftOn(),
        enrolment.exitReason(),
        participants);
  }

  /** Ticked again on the day after it was unticked, it is as if it had never been. */
  private static Participant joined(List<Participant> all, Id<Person> person, LocalDate day) {
    for (Participant p : all) {
      if (p.person().equals(person) && day.minusDays(1).equals(p.to())) {
        all.remove(p);
        return new Participant(person, p.from(), null);
      }
    }
    return new Participant(person, day, null);
  }
}
