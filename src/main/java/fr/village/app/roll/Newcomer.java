package fr.village.app.roll;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.Text;
import fr.village.domain.family.Child;
import fr.village.domain.family.Contact;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.family.ParentRole;
import fr.village.domain.family.Person;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.Participant;
import fr.village.domain.session.Session;
import java.time.LocalDate;
import java.util.List;

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

  /**
   * The family as far as it is known.
   *
   * @throws fr.village.domain.Invalid when the date cannot be a birth or a due date
   */
  FamilyFile file(Session session, LocalDate today) {
    return file(session.date(), today);
  }

  /**
   * The family as far as it is known, met on a day.
   *
   * @throws fr.village.domain.Invalid when the date cannot be a birth or a due date
   */
  public FamilyFile file(LocalDate day, LocalDate today) {
    boolean born = !date.isAfter(today);
    Family f =
        new Family(
            family, firstName, null, null, null, null, null, null, false, false, day, day, null,
            null);
    Parent p =
        new Parent(parent, family, role, firstName, null, !born && isMother(), null, Contact.NONE);
    Child c =
        new Child(child, family, null, born ? date : null, born ? null : date, child.value(), null);
    c.checkOn(today);
    return new FamilyFile(f, List.of(p), List.of(c), List.of(), null);
  }

  /** A member from the day of the session, of whom both usually come. */
  Enrolment enrolment(Session session, Id<Enrolment> id) {
    LocalDate day = session.date();
    return new Enrolment(
        id,
        family,
        session.group(),
        day,
        day,
        null,
        null,
        List.of(new Participant(parent, day, null), new Participant(child, day, null)));
  }

  private boolean isMother() {
    return role == ParentRole.MOTHER;
  }
}
