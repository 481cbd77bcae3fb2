package fr.village.app.group;

import fr.village.domain.Id;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sessions as they are planned, and one with another date, time or fate. */
final class Dates {
  private Dates() {}

  /**
   * @param plannedOn the date the rhythm gave; null for one added by hand
   */
  static Session planned(
      Id<Session> id, PeerGroup group, LocalDate date, @Nullable LocalDate plannedOn) {
    return new Session(
        id,
        group.id(),
        date,
        group.startTime(),
        group.minutes(),
        plannedOn,
        SessionStatus.PLANNED,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null);
  }

  static Session on(Session s, LocalDate date) {
    return of(s, date, s.startTime(), s.minutes(), s.status(), s.cancelReason());
  }

  static Session at(Session s, LocalTime time, int minutes) {
    return of(s, s.date(), time, minutes, s.status(), s.cancelReason());
  }

  static Session cancelled(Session s, String reason) {
    return of(s, s.date(), s.startTime(), s.minutes(), SessionStatus.CANCELLED, reason);
  }

  static Session restored(Session s) {
    return of(s, s.date(), s.startTime(), s.minutes(), SessionStatus.PLANNED, null);
  }

  private static Session of(
      Session s,
      LocalDate date,
      LocalTime time,
      int minutes,
      SessionStatus status,
      @Nullable String reason) {
    return new Session(
        s.id(),
        s.group(),
        date,
        time,
        minutes,
        s.plannedOn(),
        status,
        reason,
        s.setting(),
        s.venue(),
        s.preparationMinutes(),
        s.topics(),
        s.guests(),
        s.note());
  }
}
