package fr.village.anonymity;

import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TopicDefinition;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rule 6: a session has a row only when its group has enough families, in bands, frozen at the
 * closing that first prints it. All other sessions are only counted.
 */
public final class SessionRows {
  /** What a topic invented in the Maison leaves as. */
  public static final String OTHER = "autre";

  private final int leastFamilies;
  private final Set<String> topics;

  SessionRows(ReferenceSet reference) {
    leastFamilies = reference.floors().ordinary();
    topics = reference.topics().stream().map(TopicDefinition::code).collect(Collectors.toSet());
  }

  /** The rows this closing prints for the first time. */
  List<SessionRow> take(Ledger ledger, List<SessionFact> sessions, LocalDate closing) {
    Set<String> printed =
        ledger.sessionRows().stream()
            .map(SessionRow::session)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(HashSet::new));
    return sessions.stream()
        .filter(s -> !s.heldOn().isAfter(closing))
        .filter(s -> !ledger.isLost(s.heldOn()))
        .filter(s -> s.groupFamilies() >= leastFamilies)
        .filter(s -> printed.add(s.key()))
        .map(s -> row(s, closing))
        .toList();
  }

  private SessionRow row(SessionFact s, LocalDate closing) {
    return new SessionRow(
        s.key(),
        closing,
        YearMonth.from(s.heldOn()),
        s.group(),
        s.topics().stream().map(t -> topics.contains(t) ? t : OTHER).toList(),
        s.minutes(),
        s.setting(),
        AttendanceBand.of(s.present()));
  }
}
