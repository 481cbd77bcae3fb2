package fr.village.app.family;

import fr.village.domain.Id;
import fr.village.domain.family.Person;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.Participant;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A family's place in a group, and its sessions while the family belonged to it, first to last. */
public record Membership(Enrolment enrolment, PeerGroup group, List<Seen> sessions) {
  public Membership {
    sessions = List.copyOf(sessions);
  }

  /**
   * How a family was at a session: present when somebody was, else excused when somebody was.
   *
   * @param mark null while nobody was asked
   */
  public record Seen(LocalDate date, @Nullable Mark mark) {
    public boolean isPresent() {
      return mark == Mark.PRESENT;
    }
  }

  /** Who usually comes that day. */
  public Set<Id<Person>> usual(LocalDate day) {
    return enrolment.participants().stream()
        .filter(p -> p.usuallyComes(day))
        .map(Participant::person)
        .collect(Collectors.toSet());
  }

  /** How many times the family came. */
  public int times() {
    return (int) sessions.stream().filter(Seen::isPresent).count();
  }

  /** How many times it was asked whether it is there. */
  public int asked() {
    return (int) sessions.stream().filter(s -> s.mark() != null).count();
  }

  public Optional<LocalDate> lastTime() {
    return sessions.reversed().stream().filter(Seen::isPresent).map(Seen::date).findFirst();
  }
}
