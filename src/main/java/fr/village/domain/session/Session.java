package fr.village.domain.session;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.Text;
import fr.village.domain.group.PeerGroup;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a group.
 *
 * @param plannedOn the date the group's rhythm gave; null for a date added by hand; differs from
 *     {@code date} when this one was moved
 * @param minutes 15 to 480
 * @param cancelReason code of the list {@code cancel_reason}; exactly when cancelled
 * @param setting code of the list {@code setting}: at the Maison or hors les murs; null = usual
 * @param preparationMinutes 0 to 1440; null when not said
 * @param topics codes of the reference set or of topics invented in the Maison
 * @param guests names of invited professionals
 * @param note never leaves the laptop
 */
public record Session(
    Id<Session> id,
    Id<PeerGroup> group,
    LocalDate date,
    LocalTime startTime,
    int minutes,
    @Nullable LocalDate plannedOn,
    SessionStatus status,
    @Nullable String cancelReason,
    @Nullable String setting,
    @Nullable String venue,
    @Nullable Integer preparationMinutes,
    List<String> topics,
    List<String> guests,
    @Nullable String note) {

  public Session {
    Check.date("session.date", date);
    Check.date("session.plannedOn", plannedOn);
    minutes = Check.range("session.minutes", minutes, 15, 480);
    cancelReason = Text.optionalCode("session.cancelReason", cancelReason);
    Check.that(
        (status == SessionStatus.CANCELLED) == (cancelReason != null),
        "invalid.session.cancelReason");
    setting = Text.optionalCode("session.setting", setting);
    venue = Text.optionalLine("session.venue", venue);
    if (preparationMinutes != null) {
      Check.range("session.preparation", preparationMinutes, 0, 1440);
    }
    topics = topics.stream().map(t -> Text.code("session.topic", t)).toList();
    Check.that(new HashSet<>(topics).size() == topics.size(), "invalid.session.topic.twice");
    guests = guests.stream().map(g -> Text.line("session.guest", g)).toList();
    note = Text.note("session.note", note);
  }

  /**
   * A group does not meet before it starts.
   *
   * @throws fr.village.domain.Invalid {@code invalid.session.before.group}
   */
  public void checkWithin(PeerGroup itsGroup) {
    Check.that(
        !date.isBefore(itsGroup.startsOn()),
        "invalid.session.before.group",
        date,
        itsGroup.startsOn());
  }

  public boolean isMoved() {
    return plannedOn != null && !plannedOn.equals(date);
  }
}
