package fr.village.indicators;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Person;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Session;

/** One of what a figure counts: what its list is made of. */
public sealed interface Counted {
  /** A family. */
  record OfFamily(Id<Family> family) implements Counted {}

  /** A parent, another adult or a child. */
  record OfPerson(Id<Family> family, Id<Person> person) implements Counted {}

  /** A session. */
  record OfSession(Id<Session> session) implements Counted {}

  /** A group. */
  record OfGroup(Id<PeerGroup> group) implements Counted {}

  static Counted of(FamilyFacts facts) {
    return of(facts.file());
  }

  static Counted of(FamilyFile file) {
    return new OfFamily(file.family().id());
  }

  static Counted of(Person person) {
    return new OfPerson(person.family(), person.id());
  }

  static Counted of(Session session) {
    return new OfSession(session.id());
  }

  static Counted of(PeerGroup group) {
    return new OfGroup(group.id());
  }
}
