package fr.village.app.family;

import fr.village.domain.group.Enrolment;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
