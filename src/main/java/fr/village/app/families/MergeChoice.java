package fr.village.app.families;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.family.Person;
import java.util.Map;
import java.util.Set;

/**
 * How two families become one.
 *
 * @param taken facts taken from the other family although the kept one has its own
 * @param same who of the other family is who of the kept one; everybody else comes along
 */
public record MergeChoice(Set<Fact> taken, Map<Id<Person>, Id<Person>> same) {
  /** A fact there can be only one of. */
  public enum Fact {
    NAME,
    SOURCE,
    STRUCTURE,
    FIRST_CHILD,
    COMMUNE,
    ADDRESS,
    LANGUAGE
  }

  public MergeChoice {
    taken = Set.copyOf(taken);
    same = Map.copyOf(same);
    Check.that(Set.copyOf(same.values()).size() == same.size(), "invalid.family.stranger");
  }
}
