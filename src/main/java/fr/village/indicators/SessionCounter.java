package fr.village.indicators;

import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import java.time.LocalDate;
import java.util.Set;

/** What took place: sessions, hours, topics, groups. No family is in it. */
final class SessionCounter {
  /** The code of the list {@code setting} that means hors les murs. */
  private static final String OUTSIDE = "outside";

  private static final int FULL_CYCLE_MONTHS = 8;

  static final Set<String> FORMULAS =
      Set.of(
          "sessions_held",
          "sessions_cancelled",
          "session_hours",
          "preparation_hours",
          "off_site",
          "topics",
          "groups",
          "groups_8_months");

  private final LocalDate until;
  private final Figures figures;

  SessionCounter(LocalDate until, Figures figures) {
    this.until = until;
    this.figures = figures;
  }

  void count(Session session) {
    if (session.status() == SessionStatus.PLANNED || session.date().isAfter(until)) {
      return;
    }
    int year = session.date().getYear();
    boolean held = session.status() == SessionStatus.HELD;
    figures.share("sessions_cancelled", year, !held);
    Integer preparation = session.preparationMinutes();
    figures.count("preparation_hours", year, preparation == null ? 0 : preparation);
    if (held) {
      figures.count("sessions_held", year, 1);
      figures.count("session_hours", year, session.minutes());
      figures.share("off_site", year, OUTSIDE.equals(session.setting()));
      figures.base("topics", year, 1);
      session.topics().forEach(topic -> figures.count("topics." + topic, year, 1));
    }
  }

  void count(PeerGroup group) {
    if (group.startsOn().isAfter(until)) {
      return;
    }
    int year = group.startsOn().getYear();
    figures.count("groups", year, 1);
    LocalDate full = group.startsOn().plusMonths(FULL_CYCLE_MONTHS);
    if (!full.isAfter(until)) {
      figures.share("groups_8_months", year, group.isOpen(full.minusDays(1)));
    }
  }
}
