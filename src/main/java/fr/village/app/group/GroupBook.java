package fr.village.app.group;

import fr.village.app.group.GroupPage.Attended;
import fr.village.app.group.GroupPage.Covered;
import fr.village.app.group.GroupPage.Place;
import fr.village.app.roll.TopicChoice;
import fr.village.app.roll.TopicChoices;
import fr.village.app.session.NotebookSession;
import fr.village.domain.Id;
import fr.village.domain.family.Child;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.Participant;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.reference.Label;
import fr.village.domain.session.CustomTopic;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import fr.village.store.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Looks groups up. */
public final class GroupBook {
  private static final int FOUND = 6;

  private final NotebookSession notebook;
  private final TopicChoices topics;

  public GroupBook(NotebookSession notebook, TopicChoices topics) {
    this.notebook = notebook;
    this.topics = topics;
  }

  /**
   * A family found by name.
   *
   * @param people first names in it
   * @param already in the group, or on its waiting list
   */
  public record Found(Id<Family> family, String name, List<String> people, boolean already) {}

  /** Every group, those over included, by number. */
  public List<GroupLine> list() {
    return notebook.read(
        s ->
            s.groupList().on(notebook.today()).stream()
                .map(
                    l ->
                        new GroupLine(
                            l.group(),
                            l.members(),
                            l.families(),
                            l.waiting(),
                            l.firstBirth(),
                            l.lastBirth(),
                            l.expected(),
                            l.held(),
                            l.nextOn(),
                            l.nextAt()))
                .toList());
  }

  /** Families whose name, or somebody's in them, holds what is typed; accents ignored. */
  public List<Found> find(Id<PeerGroup> group, String typed) {
    return notebook.read(
        s -> {
          Set<Id<Family>> in =
              s.enrolments().ofGroup(group).stream()
                  .filter(e -> e.leftOn() == null)
                  .map(Enrolment::family)
                  .collect(Collectors.toSet());
          return s.familySearch().find(typed, FOUND).stream()
              .map(f -> new Found(f.family(), f.name(), f.people(), in.contains(f.family())))
              .toList();
        });
  }

  /**
   * Everything about one group.
   *
   * @throws fr.village.domain.Invalid {@code groups.gone}
   */
  public GroupPage page(Id<PeerGroup> id) {
    return notebook.read(stores -> page(stores, id));
  }

  private GroupPage page(Stores stores, Id<PeerGroup> id) {
    LocalDate today = notebook.today();
    PeerGroup group = GroupService.group(stores, id);
    List<Session> sessions = stores.sessions().ofGroup(id);
    List<Place> places = places(stores, id, sessions, today);
    List<Place> members = only(places, e -> e.isMember(today) || isToCome(e, today));
    List<LocalDate> births =
        members.stream()
            .flatMap(m -> m.people().stream())
            .filter(p -> p instanceof Child c && !c.isBereaved())
            .map(p -> bornOrDue((Child) p))
            .toList();
    Map<String, LocalDate> last = lastTopics(sessions);
    List<CustomTopic> invented = stores.topics().all();
    return new GroupPage(
        group,
        today,
        members,
        only(places, Enrolment::isWaiting).stream()
            .sorted(Comparator.comparing(p -> p.enrolment().requestedOn()))
            .toList(),
        only(places, e -> e.leftOn() != null && !e.leftOn().isAfter(today)),
        sessions,
        covered(last, invented),
        topics.on(today, births, last.keySet(), invented).stream()
            .filter(t -> !t.covered())
            .map(TopicChoice::label)
            .toList());
  }

  private static boolean isToCome(Enrolment e, LocalDate today) {
    return e.enteredOn() != null && e.enteredOn().isAfter(today);
  }

  private static List<Place> only(List<Place> places, Predicate<Enrolment> which) {
    return places.stream().filter(p -> which.test(p.enrolment())).toList();
  }

  private static LocalDate bornOrDue(Child child) {
    LocalDate born = child.bornOn();
    return born != null ? born : java.util.Objects.requireNonNull(child.dueOn());
  }

  private static List<Place> places(
      Stores stores, Id<PeerGroup> id, List<Session> sessions, LocalDate today) {
    Map<Id<Family>, String> names = stores.groupAttendance().names(id);
    Map<Id<Family>, List<Person>> people = stores.groupAttendance().people(id);
    Map<Id<Family>, Map<Id<Session>, Mark>> marks = stores.groupAttendance().of(id);
    List<Session> held = sessions.stream().filter(s -> s.status() == SessionStatus.HELD).toList();
    return stores.enrolments().ofGroup(id).stream()
        .map(
            e ->
                new Place(
                    e,
                    names.getOrDefault(e.family(), ""),
                    List.copyOf(people.getOrDefault(e.family(), List.of())),
                    e.participants().stream()
                        .filter(p -> p.usuallyComes(today) || p.from().isAfter(today))
                        .map(Participant::person)
                        .collect(Collectors.toUnmodifiableSet()),
                    attended(e, held, marks.getOrDefault(e.family(), Map.of()))))
        .sorted(Comparator.comparing((Place p) -> fr.village.domain.Folding.fold(p.name())))
        .toList();
  }

  private static List<Attended> attended(
      Enrolment e, List<Session> held, Map<Id<Session>, Mark> marks) {
    return held.stream()
        .map(
            s -> {
              Mark mark = marks.get(s.id());
              return new Attended(s.date(), mark != null || e.isMember(s.date()), mark);
            })
        .toList();
  }

  private static Map<String, LocalDate> lastTopics(List<Session> sessions) {
    Map<String, LocalDate> last = new HashMap<>();
    sessions.stream()
        .filter(s -> s.status() == SessionStatus.HELD)
        .forEach(s -> s.topics().forEach(t -> last.put(t, s.date())));
    return last;
  }

  private List<Covered> covered(Map<String, LocalDate> last, List<CustomTopic> invented) {
    Map<String, Label> labels = new LinkedHashMap<>();
    topics
        .on(LocalDate.EPOCH, List.of(), Set.of(), invented)
        .forEach(t -> labels.put(t.code(), t.label()));
    List<Covered> all = new ArrayList<>();
    last.forEach(
        (code, day) -> all.add(new Covered(labels.getOrDefault(code, new Label(code, code)), day)));
    all.sort(Comparator.comparing(Covered::lastOn).reversed().thenComparing(c -> c.label().fr()));
    return all;
  }
}
