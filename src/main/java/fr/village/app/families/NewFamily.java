package fr.village.app.families;

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
import fr.village.domain.group.PeerGroup;
import fr.village.store.Stores;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A family just met.
 *
 * @param name mostly the surname; null to call it by the first parent until more is known
 * @param place null while it is in no group
 */
public record NewFamily(
    Id<Family> id,
    @Nullable String name,
    List<Adult> adults,
    List<Baby> babies,
    @Nullable Place place) {

  /** A parent, or somebody else who comes. */
  public record Adult(Id<Person> id, String firstName, ParentRole role, @Nullable String phone) {}

  /**
   * A child.
   *
   * @param date the birth when it is past, else the due date
   * @param birth shared by twins
   */
  public record Baby(Id<Person> id, @Nullable String firstName, LocalDate date, UUID birth) {}

  /** A group, as a member from today or on its waiting list. */
  public record Place(Id<Enrolment> id, Id<PeerGroup> group, boolean waiting) {}

  public NewFamily {
    name = Text.optionalLine("family.name", name);
    adults = List.copyOf(adults);
    babies = List.copyOf(babies);
    Check.that(name != null || !adults.isEmpty(), "invalid.text.blank", "family.name");
  }

  /** What it is called. */
  public String calledName() {
    return name != null ? name : adults.getFirst().firstName();
  }

  FamilyFile file(LocalDate today) {
    Family family =
        new Family(
            id,
            calledName(),
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            false,
            today,
            today,
            null,
            null);
    boolean expecting = babies.stream().anyMatch(b -> b.date().isAfter(today));
    List<Parent> parents =
        adults.stream()
            .map(
                a ->
                    new Parent(
                        a.id(),
                        id,
                        a.role(),
                        a.firstName(),
                        null,
                        expecting && a.role() == ParentRole.MOTHER,
                        null,
                        new Contact(a.phone(), null, false, false)))
            .toList();
    List<Child> children = babies.stream().map(b -> child(b, today)).toList();
    children.forEach(c -> c.checkOn(today));
    return new FamilyFile(family, parents, children, List.of(), null);
  }

  void save(Stores stores, LocalDate today) {
    stores.families().save(file(today));
    if (place != null) {
      stores.enrolments().save(enrolment(place, today));
    }
  }

  /** Everybody usually comes until somebody says otherwise. */
  private Enrolment enrolment(Place where, LocalDate today) {
    List<Participant> everybody =
        Stream.concat(adults.stream().map(Adult::id), babies.stream().map(Baby::id))
            .map(person -> new Participant(person, today, null))
            .toList();
    return new Enrolment(
        where.id(),
        id,
        where.group(),
        today,
        where.waiting() ? null : today,
        null,
        null,
        everybody);
  }

  private Child child(Baby baby, LocalDate today) {
    boolean born = !baby.date().isAfter(today);
    return new Child(
        baby.id(),
        id,
        baby.firstName(),
        born ? baby.date() : null,
        born ? null : baby.date(),
        baby.birth(),
        null);
  }
}
