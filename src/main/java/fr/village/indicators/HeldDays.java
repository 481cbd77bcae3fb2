package fr.village.indicators;

import fr.village.domain.Id;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The days of the sessions held, looked up for marks that come session by session: ten years have a
 * hundred thousand of them, and most are of the same session as the one before.
 */
final class HeldDays {
  private final Map<Id<Session>, LocalDate> days = new HashMap<>();
  private @Nullable Id<Session> last;
  private @Nullable LocalDate lastDay;

  /** Those sessions held that a condition holds for. */
  HeldDays(List<Session> sessions, Predicate<Session> which) {
    for (Session session : sessions) {
      if (session.status() == SessionStatus.HELD && which.test(session)) {
        days.put(session.id(), session.date());
      }
    }
  }

  /** The days of the sessions, one for each, in no order. */
  Collection<LocalDate> all() {
    return days.values();
  }

  /** The day of a mark's session; null where it is not one of those. */
  @Nullable LocalDate of(Attendance mark) {
    if (!mark.session().equals(last)) {
      last = mark.session();
      lastDay = days.get(mark.session());
    }
    return lastDay;
  }
}
