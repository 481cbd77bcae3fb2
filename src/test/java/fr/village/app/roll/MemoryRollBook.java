package fr.village.app.roll;

import fr.village.domain.Id;
import fr.village.domain.family.Person;
import fr.village.domain.session.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A roll in memory, whose disk can be made to fail. */
public final class MemoryRollBook implements RollBook {
  private volatile Roll kept;
  private volatile boolean failing;
  private volatile int writes;

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
  public void save(Session session, Map<Id<Person>, Optional<RollMark>> change) {
    check();
    kept = with(session, kept.rows(), kept.marks().with(change));
  }

  @Override
  public void add(Session session, Newcomer n) {
    check();
    RollPerson parent =
        new RollPerson(n.parent(), n.firstName(), RollPerson.Part.MOTHER, null, null, true);
    RollPerson baby = new RollPerson(n.child(), null, RollPerson.Part.BABY, n.date(), null, true);
    List<RollRow> rows = new ArrayList<>(kept.rows());
    rows.add(
        new RollRow(
            n.family(), n.firstName(), List.of(parent, baby), Set.of(RollRow.Tag.TO_COMPLETE)));
    kept = with(session, rows, kept.marks());
  }

  private void check() {
    if (failing) {
      throw new UncheckedIOException(new IOException("disk full"));
    }
    writes++;
  }

  private Roll with(Session session, List<RollRow> rows, Marks marks) {
    return new Roll(
        kept.group(), session, kept.number(), kept.planned(), rows, marks, kept.topics());
  }
}
