package fr.village.app.roll;

import fr.village.app.session.NotebookSession;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.family.Child;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Person;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import fr.village.store.Stores;
import fr.village.store.screen.Roll.Row;
import fr.village.store.screen.Roll.Somebody;
import fr.village.store.screen.SessionListQuery.Listed;
import fr.village.store.screen.SessionQueries.Covered;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
  public void save(RollChange change) {
    notebook.write(
        stores -> {
          Session facts = change.facts();
          if (facts != null) {
            stores.sessions().save(facts);
          }
          change
              .marks()
              .forEach(
                  (who, mark) ->
                      mark.ifPresentOrElse(
                          m -> stores.attendances().mark(attendance(change.session(), who, m)),
                          () -> stores.attendances().clear(change.session(), who.person())));
          return true;
        });
  }

  private static Attendance attendance(Id<Session> session, Who who, RollMark mark) {
    return new Attendance(session, who.family(), who.person(), mark.mark(), mark.announced());
  }

  private Roll roll(Stores stores, fr.village.store.screen.Roll found) {
    Session session = found.session();
    List<Listed> all = stores.sessionList().ofGroup(session.group());
    int at = all.stream().map(Listed::session).toList().indexOf(session.id());
    int number = 1 + (int) all.subList(0, at).stream().filter(NotebookRolls::takesPlace).count();
    Set<String> covered =
        stores.meetings().topics(session.group(), session.date()).stream()
            .map(Covered::topic)
            .collect(Collectors.toSet());
    List<LocalDate> births =
        found.rows().stream()
            .flatMap(row -> row.people().stream())
            .flatMap(p -> p.person() instanceof Child c ? Stream.of(c) : Stream.empty())
            .filter(c -> !c.isBereaved())
            .map(NotebookRolls::bornOrDue)
            .toList();
    return new Roll(
        found.group(),
        session,
        number,
        (int) all.stream().filter(NotebookRolls::takesPlace).count(),
        at > 0 ? all.get(at - 1).session() : null,
        at + 1 < all.size() ? all.get(at + 1).session() : null,
        found.rows().stream().map(row -> row(row, session.date(), number)).toList(),
        marks(found),
        topics.on(session.date(), births, covered, stores.topics().all()));
  }

  private static boolean takesPlace(Listed session) {
    return session.status() != SessionStatus.CANCELLED;
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
            .filter(s -> !(s.person() instanceof Child c && c.isBereaved()))
            .map(s -> person(s, day))
            .sorted(Comparator.comparing((RollPerson p) -> p.part().ordinal()))
            .toList();
    EnumSet<RollRow.Tag> tags = EnumSet.noneOf(RollRow.Tag.class);
    add(tags, RollRow.Tag.TWINS, hasTwins(row));
    add(tags, RollRow.Tag.BIRTH_EXPECTED, people.stream().anyMatch(p -> isNear(p, day)));
    add(tags, RollRow.Tag.FIRST_TIME, row.firstTime() && number > 1);
    add(tags, RollRow.Tag.TO_COMPLETE, !row.informed());
    return new RollRow(row.family(), row.name(), people, tags);
  }

  /** Said of those who are here: not of the other one of a child mourned. */
  private static boolean hasTwins(Row row) {
    return row.people().stream()
            .filter(s -> s.twin() && s.person() instanceof Child c && !c.isBereaved())
            .count()
        > 1;
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
              new Who(p.family(), p.id()),
              p.firstName(),
              switch (p.role()) {
                case MOTHER -> RollPerson.Part.MOTHER;
                case FATHER -> RollPerson.Part.FATHER;
                case CO_PARENT -> RollPerson.Part.CO_PARENT;
                case OTHER_ADULT -> RollPerson.Part.OTHER_ADULT;
              },
              null,
              null,
              null,
              somebody.usual());
      case Child c ->
          new RollPerson(
              new Who(c.family(), c.id()),
              c.firstName(),
              c.isBorn(day) ? RollPerson.Part.BABY : RollPerson.Part.EXPECTED,
              c.bornOn(),
              c.dueOn(),
              c.birthEvent(),
              somebody.usual());
    };
  }

  private static LocalDate bornOrDue(Child child) {
    LocalDate born = child.bornOn();
    return born != null ? born : Objects.requireNonNull(child.dueOn());
  }
}
