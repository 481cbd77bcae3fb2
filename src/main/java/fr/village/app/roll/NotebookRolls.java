package fr.village.app.roll;

import fr.village.app.session.NotebookSession;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.family.Child;
import fr.village.domain.family.Family;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Person;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import fr.village.store.Stores;
import fr.village.store.screen.Roll.Row;
import fr.village.store.screen.Roll.Somebody;
import fr.village.store.screen.SessionQueries.Covered;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rolls of an open notebook. */
public final class NotebookRolls implements RollBook {
  private static final int NEAR_TERM_DAYS = 35;

  private final NotebookSession notebook;
  private final TopicChoices topics;

  public NotebookRolls(NotebookSession notebook, TopicChoices topics) {
    this.notebook = notebook;
    this.topics = topics;
  }

  @Override
  public Roll open(Id<Session> id) {
    return notebook.read(
        stores ->
            stores
                .rolls()
                .of(id)
                .map(found -> roll(stores, found))
                .orElseThrow(() -> new Invalid("invalid.session.gone")));
  }

  @Override
  public void save(Session session, Map<Id<Person>, Optional<RollMark>> change) {
    notebook.write(
        stores -> {
          if (!stores.sessions().find(session.id()).equals(Optional.of(session))) {
            stores.sessions().save(session);
          }
          Map<Id<Person>, Id<Family>> families = families(stores, session, change);
          change.forEach(
              (person, mark) ->
                  mark.ifPresentOrElse(
                      m ->
                          stores
                              .attendances()
                              .mark(
                                  new Attendance(
                                      session.id(),
                                      Objects.requireNonNull(families.get(person)),
                                      person,
                                      m.mark(),
                                      m.announced())),
                      () -> stores.attendances().clear(session.id(), person)));
          return true;
        });
  }

  @Override
  public void add(Session session, Newcomer newcomer) {
    notebook.write(
        stores -> {
          LocalDate today = notebook.today();
          stores.families().save(newcomer.file(session, today));
          stores.enrolments().save(newcomer.enrolment(session, notebook.ids().next()));
          return true;
        });
  }

  private static Map<Id<Person>, Id<Family>> families(
      Stores stores, Session session, Map<Id<Person>, Optional<RollMark>> change) {
    return change.isEmpty()
        ? Map.of()
        : stores.rolls().of(session.id()).stream()
            .flatMap(roll -> roll.rows().stream())
            .flatMap(row -> row.people().stream())
            .collect(Collectors.toMap(p -> p.person().id(), p -> p.person().family()));
  }

  private Roll roll(Stores stores, fr.village.store.screen.Roll found) {
    Session session = found.session();
    List<Session> held =
        stores.sessions().ofGroup(session.group()).stream()
            .filter(s -> s.status() != SessionStatus.CANCELLED)
            .toList();
    int number = 1 + (int) held.stream().takeWhile(s -> !s.id().equals(session.id())).count();
    Set<String> covered =
        stores.meetings().topics(session.group(), session.date()).stream()
            .map(Covered::topic)
            .collect(Collectors.toSet());
    List<LocalDate> births =
        found.rows().stream()
            .flatMap(row -> row.people().stream())
            .filter(p -> p.person() instanceof Child)
            .map(p -> bornOrDue((Child) p.person()))
            .toList();
    return new Roll(
        found.group(),
        session,
        number,
        held.size(),
        found.rows().stream().map(row -> row(row, session.date(), number)).toList(),
        marks(found),
        topics.on(session.date(), births, covered, stores.topics().all()));
  }

  private static Marks marks(fr.village.store.screen.Roll found) {
    Map<Id<Person>, RollMark> marks = new HashMap<>();
    for (Row row : found.rows()) {
      for (Somebody somebody : row.people()) {
        Mark mark = somebody.mark();
        if (mark != null) {
          marks.put(somebody.person().id(), new RollMark(mark, somebody.announced()));
        }
      }
    }
    return new Marks(marks);
  }

  private static RollRow row(Row row, LocalDate day, int number) {
    List<RollPerson> people =
        row.people().stream()
            .map(s -> person(s, day))
            .sorted(Comparator.comparing((RollPerson p) -> p.part().ordinal()))
            .toList();
    EnumSet<RollRow.Tag> tags = EnumSet.noneOf(RollRow.Tag.class);
    add(tags, RollRow.Tag.TWINS, row.people().stream().anyMatch(Somebody::twin));
    add(tags, RollRow.Tag.BIRTH_EXPECTED, people.stream().anyMatch(p -> isNear(p, day)));
    add(tags, RollRow.Tag.FIRST_TIME, row.firstTime() && number > 1);
    add(tags, RollRow.Tag.TO_COMPLETE, !row.informed());
    return new RollRow(row.family(), row.name(), people, tags);
  }

  private static void add(Set<RollRow.Tag> tags, RollRow.Tag tag, boolean when) {
    if (when) {
      tags.add(tag);
    }
  }

  private static boolean isNear(RollPerson person, LocalDate day) {
    LocalDate due = person.dueOn();
    return person.part() == RollPerson.Part.EXPECTED
        && due != null
        && !due.isAfter(day.plusDays(NEAR_TERM_DAYS));
  }

  private static RollPerson person(Somebody somebody, LocalDate day) {
    return switch (somebody.person()) {
      case Parent p ->
          new RollPerson(
              p.id(),
              p.firstName(),
              switch (p.role()) {
                case MOTHER -> RollPerson.Part.MOTHER;
                case FATHER -> RollPerson.Part.FATHER;
                case CO_PARENT -> RollPerson.Part.CO_PARENT;
                case OTHER_ADULT -> RollPerson.Part.OTHER_ADULT;
              },
              null,
              null,
              somebody.usual());
      case Child c ->
          new RollPerson(
              c.id(),
              c.firstName(),
              c.isBorn(day) ? RollPerson.Part.BABY : RollPerson.Part.EXPECTED,
              c.bornOn(),
              bornOrDue(c),
              somebody.usual());
    };
  }

  private static LocalDate bornOrDue(Child child) {
    LocalDate born = child.bornOn();
    return born != null ? born : Objects.requireNonNull(child.dueOn());
  }
}
