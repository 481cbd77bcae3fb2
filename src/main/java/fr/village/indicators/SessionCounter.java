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
          "priority_topics",
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
    LocalDate day = session.date();
    Counted itself = Counted.of(session);
    boolean held = session.status() == SessionStatus.HELD;
    figures.share("sessions_cancelled", day, !held, itself);
    Integer preparation = session.preparationMinutes();
    figures.count("preparation_hours", day, preparation == null ? 0 : preparation, itself);
    if (held) {
      figures.count("sessions_held", day, 1, itself);
      figures.count("session_hours", day, session.minutes(), itself);
      figures.share("off_site", day, OUTSIDE.equals(session.setting()), itself);
      figures.base("topics", day, 1, itself);
      figures.base("priority_topics", day, 1, itself);
      for (String topic : session.topics()) {
        figures.count("topics." + topic, day, 1, itself);
        figures.count("priority_topics." + topic, day, 1, itself);
      }
    }
  }

  void count(PeerGroup group) {
    if (group.startsOn().isAfter(until)) {
      return;
    }
    LocalDate day = group.startsOn();
    figures.count("groups", day, 1, Counted.of(group));
    LocalDate full = day.plusMonths(FULL_CYCLE_MONTHS);
    if (!full.isAfter(until)) {
      figures.share("groups_8_months", day, group.isOpen(full.minusDays(1)), Counted.of(group));
    }
  }
}
