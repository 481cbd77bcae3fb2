package fr.village.app.family;

import fr.village.domain.group.Enrolment;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Mark;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A family's place in a group, and the sessions it was asked for at, first to last. */
public record Membership(Enrolment enrolment, PeerGroup group, List<Seen> sessions) {
  public Membership {
    sessions = List.copyOf(sessions);
  }

  /**
   * How a family was at a session: present when somebody was, else excused when somebody was.
   *
   * @param mark null while nobody was asked
   */
  public record Seen(LocalDate date, @Nullable Mark mark) {}
}
