package fr.village.app.roll;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A family on the roll, in the order people are shown: adults, then children by age. */
public record RollRow(Id<Family> family, String name, List<RollPerson> people, Set<Tag> tags) {
  public RollRow {
    people = List.copyOf(people);
    tags = Set.copyOf(tags);
  }

  /** What is said beside a family. */
  public enum Tag {
    TWINS,
    /** The due date is near or past: born yet? */
    BIRTH_EXPECTED,
    FIRST_TIME,
    TO_COMPLETE
  }

  public List<RollPerson> asked() {
    return people.stream().filter(RollPerson::asked).toList();
  }

  /** Children not yet born. */
  public Stream<RollPerson> expected() {
    return people.stream().filter(p -> !p.asked());
  }

  /** Whom "the whole family" means; everybody asked where nobody is said to come usually. */
  public List<RollPerson> usual() {
    List<RollPerson> usual = asked().stream().filter(RollPerson::usual).toList();
    return usual.isEmpty() ? asked() : usual;
  }
}
