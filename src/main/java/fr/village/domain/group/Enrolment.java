package fr.village.domain.group;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.Text;
import fr.village.domain.family.Family;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family's place in a group. Without {@code enteredOn} it is on the waiting list; with {@code
 * leftOn} it is a past member, kept.
 *
 * @param leftOn first day the family is no longer a member
 * @param exitReason code of the list {@code exit_reason}; only with {@code leftOn}
 */
public record Enrolment(
    Id<Enrolment> id,
    Id<Family> family,
    Id<PeerGroup> group,
    LocalDate requestedOn,
    @Nullable LocalDate enteredOn,
    @Nullable LocalDate leftOn,
    @Nullable String exitReason,
    List<Participant> participants) {

  public Enrolment {
    Check.date("enrolment.requestedOn", requestedOn);
    Check.order("enrolment.dates", enteredOn, leftOn);
    exitReason = Text.optionalCode("enrolment.exitReason", exitReason);
    Check.that(leftOn == null || enteredOn != null, "invalid.enrolment.left.waiting");
    Check.that(exitReason == null || leftOn != null, "invalid.enrolment.reason.present");
    participants = List.copyOf(participants);
    Check.that(
        participants.stream().map(p -> p.person() + "@" + p.from()).distinct().count()
            == participants.size(),
        "invalid.enrolment.participant.twice");
  }

  public boolean isWaiting() {
    return enteredOn == null;
  }

  /** Whether the family belongs to the group that day. */
  public boolean isMember(LocalDate day) {
    return enteredOn != null
        && !day.isBefore(enteredOn)
        && (leftOn == null || day.isBefore(leftOn));
  }
}
