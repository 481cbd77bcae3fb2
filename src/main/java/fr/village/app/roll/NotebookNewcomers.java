package fr.village.app.roll;

import fr.village.app.session.NotebookSession;
import fr.village.domain.Folding;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.family.Child;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Person;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.Participant;
import fr.village.domain.session.Session;
import fr.village.store.Stores;
import fr.village.store.bin.Binned;
import fr.village.store.screen.AcquaintanceQuery.Known;
import fr.village.store.screen.GroupQueries.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Newcomers of an open notebook. */
public final class NotebookNewcomers implements Newcomers {
  private static final int SHORTEST = 3;
  private static final int OFFERED = 4;
  private static final int OUTGROWN_YEARS = 3;

  private final NotebookSession notebook;

  public NotebookNewcomers(NotebookSession notebook) {
    this.notebook = notebook;
  }

  @Override
  public List<Acquaintance> like(Session session, String typed, @Nullable LocalDate date) {
    // two letters are in too many names, unless a date says which
    int shortest = date == null ? SHORTEST : 1;
    if (Folding.fold(typed).length() < shortest) {
      return List.of();
    }
    return notebook.read(
        stores -> {
          Map<Id<Family>, Known> found = new LinkedHashMap<>();
          if (date != null) {
            stores.acquaintances().bornNear(date, Likeness.NEAR_DAYS).stream()
                .filter(k -> Likeness.likely(k.people(), typed, date))
                .forEach(k -> found.put(k.family(), k));
          }
          Set<Id<Family>> likely = Set.copyOf(found.keySet());
          stores.acquaintances().named(typed, OFFERED * 2).stream()
              .sorted(Comparator.comparing(k -> !begins(k, typed)))
              .forEach(k -> found.putIfAbsent(k.family(), k));
          Set<Id<Family>> members = members(stores, session);
          return found.values().stream()
              .limit(OFFERED)
              .map(k -> acquaintance(k, likely.contains(k.family()), members))
              .toList();
        });
  }

  private static boolean begins(Known known, String typed) {
    String folded = Folding.fold(typed);
    return Stream.concat(
            Stream.of(known.name()), known.people().stream().flatMap(NotebookNewcomers::named))
        .anyMatch(n -> Folding.fold(n).startsWith(folded));
  }

  private static Acquaintance acquaintance(Known known, boolean likely, Set<Id<Family>> members) {
    return new Acquaintance(
        known.family(),
        known.name(),
        known.people().stream()
            .filter(p -> !(p instanceof Child c && c.isBereaved()))
            .flatMap(NotebookNewcomers::named)
            .toList(),
        likely,
        members.contains(known.family()));
  }

  private static Stream<String> named(Person person) {
    return Stream.ofNullable(
        switch (person) {
          case Parent p -> p.firstName();
          case Child c -> c.firstName();
        });
  }

  private static Set<Id<Family>> members(Stores stores, Session session) {
    return stores.places().members(session.group(), session.date()).stream()
        .map(Place::family)
        .collect(Collectors.toSet());
  }

  @Override
  public void add(Session session, Newcomer newcomer) {
    notebook.write(
        stores -> {
          stores.families().save(newcomer.file(session, notebook.today()));
          stores.enrolments().save(newcomer.enrolment(session, notebook.ids().next()));
          return true;
        });
  }

  @Override
  public void takeBack(Newcomer newcomer) {
    notebook.write(stores -> stores.bin().delete(Binned.FAMILY_FILE, newcomer.family()));
  }

  @Override
  public Joined join(Session session, Id<Family> family) {
    return notebook.write(
        stores -> {
          FamilyFile file =
              stores.families().find(family).orElseThrow(() -> new Invalid("invalid.family.gone"));
          Enrolment before =
              stores.enrolments().ofFamily(family).stream()
                  .filter(e -> e.group().equals(session.group()) && e.isWaiting())
                  .findFirst()
                  .orElse(null);
          Enrolment now = enrolment(session, file, before);
          stores.enrolments().save(now);
          return new Joined(now.id(), before);
        });
  }

  private Enrolment enrolment(Session session, FamilyFile file, @Nullable Enrolment before) {
    LocalDate day = session.date();
    List<Participant> usual =
        Stream.<Person>concat(
                file.parents().stream().filter(p -> p.role().isParent()),
                file.children().stream().filter(c -> comes(c, day)))
            .map(p -> new Participant(p.id(), day, null))
            .toList();
    return new Enrolment(
        before == null ? notebook.ids().next() : before.id(),
        file.family().id(),
        session.group(),
        before == null || before.requestedOn().isAfter(day) ? day : before.requestedOn(),
        day,
        null,
        null,
        usual);
  }

  /** The elder ones stay at home: the siblings that come are the new ones. */
  private static boolean comes(Child child, LocalDate day) {
    LocalDate born = child.bornOn();
    return !child.isBereaved() && (born == null || born.isAfter(day.minusYears(OUTGROWN_YEARS)));
  }

  @Override
  public void leave(Joined joined) {
    notebook.write(
        stores -> {
          Enrolment before = joined.before();
          return before == null
              ? stores.bin().delete(Binned.ENROLMENT_IN_GROUP, joined.enrolment())
              : stores.enrolments().save(Objects.requireNonNull(before));
        });
  }
}
