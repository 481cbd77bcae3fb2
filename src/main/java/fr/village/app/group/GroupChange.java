package fr.village.app.group;

import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one gesture did to a group, its dates and its families, each record as it was and as it is:
 * applied backwards it is undone, applied again it is done again.
 *
 * @param group null when the group itself stayed as it is
 */
public record GroupChange(
    @Nullable Step<PeerGroup> group,
    List<Step<Session>> sessions,
    List<Step<Enrolment>> enrolments,
    List<Step<FamilyFile>> families) {
  public GroupChange {
    sessions = List.copyOf(sessions);
    enrolments = List.copyOf(enrolments);
    families = List.copyOf(families);
  }

  static GroupChange ofGroup(Step<PeerGroup> group) {
    return new GroupChange(group, List.of(), List.of(), List.of());
  }

  static GroupChange ofSession(Step<Session> session) {
    return new GroupChange(null, List.of(session), List.of(), List.of());
  }

  static GroupChange ofEnrolment(Step<Enrolment> enrolment) {
    return new GroupChange(null, List.of(), List.of(enrolment), List.of());
  }

  /** The change that takes this one back. */
  public GroupChange back() {
    return new GroupChange(
        group == null ? null : group.back(),
        sessions.stream().map(Step::back).toList(),
        enrolments.stream().map(Step::back).toList(),
        families.stream().map(Step::back).toList());
  }
}
