package fr.village.app.group;

import fr.village.domain.Id;
import fr.village.domain.family.Child;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.reference.Label;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one group on a day.
 *
 * @param members by name
 * @param waiting first asked first
 * @param past those who left, by name
 * @param sessions all that are not in the bin, by date
 * @param covered topics of sessions held, the last first
 * @param open topics not yet talked about, those of the babies' ages first
 */
public record GroupPage(
    PeerGroup group,
    LocalDate today,
    List<Place> members,
    List<Place> waiting,
    List<Place> past,
    List<Session> sessions,
    List<Covered> covered,
    List<Label> open) {
  public GroupPage {
    members = List.copyOf(members);
    waiting = List.copyOf(waiting);
    past = List.copyOf(past);
    sessions = List.copyOf(sessions);
    covered = List.copyOf(covered);
    open = List.copyOf(open);
  }

  /**
   * A family's place in the group.
   *
   * @param people everybody in the family, parents first
   * @param usual who of them usually comes
   * @param marks one for each session held, in order
   */
  public record Place(
      Enrolment enrolment,
      String name,
      List<Person> people,
      Set<Id<Person>> usual,
      List<Attended> marks) {
    public Id<Family> family() {
      return enrolment.family();
    }

    /** Sessions the family was a member at, or came to. */
    public int asked() {
      return (int) marks.stream().filter(Attended::asked).count();
    }

    public int present() {
      return (int) marks.stream().filter(m -> m.mark() == Mark.PRESENT).count();
    }
  }

  /**
   * A session held, for a family.
   *
   * @param asked the family was a member that day, or is marked all the same
   */
  public record Attended(LocalDate date, boolean asked, @Nullable Mark mark) {}

  /** A topic and the day the group last had it. */
  public record Covered(Label label, LocalDate lastOn) {}

  /** Which month of the group a day is in: 0 before it starts, at most its planned length. */
  static int month(PeerGroup group, LocalDate day) {
    LocalDate last =
        group.closedOn() != null && group.closedOn().isBefore(day)
            ? group.closedOn().minusDays(1)
            : day;
    return last.isBefore(group.startsOn())
        ? 0
        : (int) Math.min(group.months(), ChronoUnit.MONTHS.between(group.startsOn(), last) + 1);
  }

  public int month() {
    return month(group, today);
  }

  /** Whether its last day is today or past. */
  public boolean isOver() {
    LocalDate closed = group.closedOn();
    return closed != null && !closed.isAfter(today.plusDays(1));
  }

  /** The first session planned from today on. */
  public Optional<Session> next() {
    return sessions.stream()
        .filter(s -> s.status() == SessionStatus.PLANNED && !s.date().isBefore(today))
        .findFirst();
  }

  public int count(SessionStatus status) {
    return (int) sessions.stream().filter(s -> s.status() == status).count();
  }

  /** Days of birth of the members' babies born by today, the oldest first. */
  public List<LocalDate> births() {
    return babies()
        .map(Child::bornOn)
        .filter(b -> b != null && !b.isAfter(today))
        .sorted()
        .toList();
  }

  /** Babies not yet born. */
  public int expected() {
    return (int) babies().filter(c -> !c.isBorn(today)).count();
  }

  /** The youngest of each family; their brothers and sisters are not the group's babies. */
  private Stream<Child> babies() {
    return members.stream().flatMap(m -> youngest(m.people()));
  }

  private static Stream<Child> youngest(List<Person> people) {
    List<Child> children =
        people.stream()
            .filter(Child.class::isInstance)
            .map(Child.class::cast)
            .filter(c -> !c.isBereaved())
            .toList();
    var last = children.stream().map(GroupPage::bornOrDue).max(Comparator.naturalOrder());
    return children.stream().filter(c -> last.filter(bornOrDue(c)::equals).isPresent());
  }

  private static LocalDate bornOrDue(Child child) {
    LocalDate born = child.bornOn();
    return born != null ? born : Objects.requireNonNull(child.dueOn());
  }
}
