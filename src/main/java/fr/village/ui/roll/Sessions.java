package fr.village.ui.roll;

import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session with one thing changed. */
final class Sessions {
  private Sessions() {}

  static Session withStatus(Session s, SessionStatus status) {
    return of(s, status, null, s.preparationMinutes(), s.topics(), s.guests(), s.note());
  }

  /**
   * @param reason code of the list {@code cancel_reason}
   */
  static Session cancelled(Session s, String reason) {
    return of(
        s,
        SessionStatus.CANCELLED,
        reason,
        s.preparationMinutes(),
        s.topics(),
        s.guests(),
        s.note());
  }

  static Session withTopics(Session s, List<String> topics) {
    return of(
        s, s.status(), s.cancelReason(), s.preparationMinutes(), topics, s.guests(), s.note());
  }

  static Session withGuests(Session s, List<String> guests) {
    return of(
        s, s.status(), s.cancelReason(), s.preparationMinutes(), s.topics(), guests, s.note());
  }

  static Session withPreparation(Session s, @Nullable Integer minutes) {
    return of(s, s.status(), s.cancelReason(), minutes, s.topics(), s.guests(), s.note());
  }

  static Session withNote(Session s, @Nullable String note) {
    return of(
        s, s.status(), s.cancelReason(), s.preparationMinutes(), s.topics(), s.guests(), note);
  }

  private static Session of(
      Session s,
      SessionStatus status,
      @Nullable String reason,
      @Nullable Integer preparation,
      List<String> topics,
      List<String> guests,
      @Nullable String note) {
    return new Session(
        s.id(),
        s.group(),
        s.date(),
        s.startTime(),
        s.minutes(),
        s.plannedOn(),
        status,
        reason,
        s.setting(),
        s.venue(),
        preparation,
        topics,
        guests,
        note);
  }
}
