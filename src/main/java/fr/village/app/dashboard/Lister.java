package fr.village.app.dashboard;

import fr.village.app.dashboard.Listed.Line;
import fr.village.domain.Folding;
import fr.village.domain.Id;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Person;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Session;
import fr.village.indicators.Counted;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives what is counted its names, and puts it in the order one looks for it. */
final class Lister {
  private final Map<Id<Family>, String> families = new HashMap<>();
  private final Map<Id<Person>, Person> people = new HashMap<>();
  private final Map<Id<Session>, Session> sessions = new HashMap<>();
  private final Map<Id<PeerGroup>, String> groups = new HashMap<>();

  Lister(NotebookContent content) {
    for (FamilyFile file : content.families()) {
      families.put(file.family().id(), file.family().name());
      file.people().forEach(p -> people.put(p.id(), p));
    }
    content.sessions().forEach(s -> sessions.put(s.id(), s));
    content.groups().forEach(g -> groups.put(g.id(), g.name()));
  }

  /** By name; sessions the latest first. */
  List<Line> lines(List<Counted> all) {
    return all.stream()
        .map(this::line)
        .filter(Objects::nonNull)
        .sorted(
            Comparator.comparing(
                    (Line l) -> l.on() == null ? 0 : -l.on().toEpochDay(),
                    Comparator.naturalOrder())
                .thenComparing(l -> Folding.fold(sortName(l))))
        .toList();
  }

  private static String sortName(Line line) {
    return Objects.toString(line.of(), "") + " " + Objects.toString(line.name(), "");
  }

  private @Nullable Line line(Counted what) {
    return switch (what) {
      case Counted.OfFamily(Id<Family> id) -> named(what, families.get(id), null);
      case Counted.OfGroup(Id<PeerGroup> id) -> named(what, groups.get(id), null);
      case Counted.OfPerson(Id<Family> family, Id<Person> id) -> {
        Person person = people.get(id);
        yield person == null
            ? null
            : new Line(what, person.firstName(), families.get(family), null);
      }
      case Counted.OfSession(Id<Session> id) -> {
        Session session = sessions.get(id);
        yield session == null
            ? null
            : new Line(what, null, groups.get(session.group()), session.date());
      }
    };
  }

  private static @Nullable Line named(Counted what, @Nullable String name, @Nullable String of) {
    return name == null ? null : new Line(what, name, of, null);
  }
}
