package fr.village.app.roll;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.Text;
import fr.village.domain.family.Family;
import fr.village.domain.family.ParentRole;
import fr.village.domain.family.Person;
import java.time.LocalDate;

/**
 * A family met at the door: what can be asked standing up.
 *
 * @param firstName a parent's; the family is called so until more is known
 * @param date the baby's birth when it is past, else its due date
 */
public record Newcomer(
    Id<Family> family,
    Id<Person> parent,
    Id<Person> child,
    String firstName,
    ParentRole role,
    LocalDate date) {
  public Newcomer {
    firstName = Text.line("parent.firstName", firstName);
    Check.date("child.date", date);
  }
}
