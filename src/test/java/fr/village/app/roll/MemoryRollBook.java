package fr.village.app.roll;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import fr.village.domain.session.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A roll in memory, whose disk can be made to fail. */
public final class MemoryRollBook implements RollBook, Newcomers {
  private volatile Roll kept;
  private volatile boolean failing;
  private volatile int writes;

  /** Families met before. */
  public final List<Acquaintance> known = new CopyOnWriteArrayList<>();

  public MemoryRollBook(Roll roll) {
    kept = roll;
  }

  public void fail(boolean fails) {
    failing = fails;
  }

  public Roll kept() {
    return kept;
  }

  public int writes() {
    return writes;
  }

  @Override
  public Roll open(Id<Session> session) {
    return kept;
  }

  @Override
  public void save(RollChange change) {
    check();
    Session facts = change.facts();
    kept =
        with(
            facts == null ? kept.session() : facts, kept.rows(), kept.marks().with(change.marks()));
  }

  @Override
  public List<Acquaintance> like(Session session, String typed, @Nullable LocalDate date) {
    return known.stream()
        .filter(a -> a.firstNames().stream().anyMatch(n -> n.startsWith(typed)))
        .toList();
  }

  @Override
  public void add(Session session, Newcomer n) {
    check();
    add(n.family(), n.firstName(), n.parent(), n.child(), n.date());
  }

  @Override
  public void takeBack(Newcomer newcomer) {
    remove(newcomer.family());
  }

  @Override
  public Joined join(Session session, Id<Family> family) {
    check();
    Acquaintance joined =
        known.stream().filter(a -> a.family().equals(family)).findFirst().orElseThrow();
    add(
        family,
        joined.firstNames().getFirst(),
        TypicalRolls.id(),
        TypicalRolls.id(),
        LocalDate.of(2026, 1, 6));
    return new Joined(new Id<>(family.value()), null);
  }

  @Override
  public void leave(Joined joined) {
    remove(new Id<>(joined.enrolment().value()));
  }

  private void remove(Id<Family> family) {
    kept =
        with(
            kept.session(),
            kept.rows().stream().filter(r -> !r.family().equals(family)).toList(),
            kept.marks());
  }

  private void add(
      Id<Family> family, String name, Id<Person> parent, Id<Person> child, LocalDate born) {
    RollPerson adult =
        new RollPerson(
            new Who(family, parent), name, RollPerson.Part.MOTHER, null, null, null, true);
    RollPerson baby =
        new RollPerson(new Who(family, child), null, RollPerson.Part.BABY, born, null, null, true);
    List<RollRow> rows = new ArrayList<>(kept.rows());
    rows.add(new RollRow(family, name, List.of(adult, baby), Set.of(RollRow.Tag.TO_COMPLETE)));
    kept = with(kept.session(), rows, kept.marks());
  }

  private void check() {
    if (failing) {
      throw new UncheckedIOException(new IOException("disk full"));
    }
    writes++;
  }

  private Roll with(Session session, List<RollRow> rows, Marks marks) {
    return new Roll(
        kept.group(),
        session,
        kept.number(),
        kept.planned(),
        kept.previous(),
        kept.next(),
        rows,
        marks,
        kept.topics());
  }
}
