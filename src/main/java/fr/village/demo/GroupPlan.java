package fr.village.demo;

import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import java.time.LocalDate;
import java.util.List;

/**
 * A group, its sessions in order, and how many families it is to welcome.
 *
 * @param today whether it is the one that meets on the very day
 */
record GroupPlan(PeerGroup group, List<Session> sessions, int families, boolean today) {
  GroupPlan {
    sessions = List.copyOf(sessions);
  }

  List<Session> held() {
    return sessions.stream().filter(s -> s.status() == SessionStatus.HELD).toList();
  }

  GroupPlan of(int size) {
    return new GroupPlan(group, sessions, size, today);
  }

  /** Around which its babies are born. */
  static LocalDate middleOfBirths(LocalDate start) {
    return start.minusDays(15);
  }
}
