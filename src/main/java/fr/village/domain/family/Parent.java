package fr.village.domain.family;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.Text;
import org.jspecify.annotations.Nullable;

/**
 * An adult of a family.
 *
 * @param expectant carries a child not yet born
 * @param birthYear 1900 to 2200, for the age at arrival; the year is all that is needed
 */
public record Parent(
    Id<Person> id,
    Id<Family> family,
    ParentRole role,
    String firstName,
    @Nullable String lastName,
    boolean expectant,
    @Nullable Integer birthYear,
    Contact contact)
    implements Person {

  public Parent {
    firstName = Text.line("parent.firstName", firstName);
    lastName = Text.optionalLine("parent.lastName", lastName);
    if (birthYear != null) {
      Check.range("parent.birthYear", birthYear, 1900, 2200);
    }
  }
}
