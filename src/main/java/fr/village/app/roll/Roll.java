package fr.village.app.roll;

import fr.village.domain.Id;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Session;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The roll of one session.
 *
 * @param number the session's place among those of its group that are not cancelled, from 1
 * @param planned how many those are
 * @param previous the group's session before this one, cancelled ones too; null at the first
 * @param next the one after it; null at the last
 * @param rows members on the day of the session, by name
 * @param topics every topic that can be chosen, suggested ones not yet covered first
 */
public record Roll(
    PeerGroup group,
    Session session,
    int number,
    int planned,
    @Nullable Id<Session> previous,
    @Nullable Id<Session> next,
    List<RollRow> rows,
    Marks marks,
    List<TopicChoice> topics) {
  public Roll {
    rows = List.copyOf(rows);
    topics = List.copyOf(topics);
  }

  /** Whether the session is still to come, so that only announced absences can be noted. */
  public boolean isAhead(LocalDate today) {
    return session.date().isAfter(today);
  }

  /** Births of the group's babies, oldest first: each family's youngest, not its elder children. */
  public List<LocalDate> babiesBornOn() {
    return rows.stream().flatMap(row -> youngest(row).stream()).sorted().toList();
  }

  private static Optional<LocalDate> youngest(RollRow row) {
    return row.people().stream()
        .filter(p -> p.part() == RollPerson.Part.BABY)
        .flatMap(p -> Stream.ofNullable(p.bornOn()))
        .max(Comparator.naturalOrder());
  }
}
