package fr.village.demo;

import fr.village.domain.Id;
import fr.village.domain.family.Contact;
import fr.village.domain.family.Family;
import fr.village.domain.family.Parent;
import fr.village.domain.family.ParentRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The adults of a household, the one who mostly comes first. */
final class Adults {
  private static final double FATHER_ALONE = 0.06;

  private final SeededIds ids;
  private final Chance chance;
  private final Names names;

  Adults(SeededIds ids, Chance chance, Names names) {
    this.ids = ids;
    this.chance = chance;
    this.names = names;
  }

  List<Parent> of(
      Id<Family> family,
      String surname,
      Names.Origin origin,
      boolean single,
      boolean expecting,
      LocalDate since) {
    List<Parent> result = new ArrayList<>();
    int born = since.getYear() - (int) Math.clamp(chance.normal(30.5, 5.2), 17, 46);
    if (single && chance.hit(FATHER_ALONE)) {
      result.add(adult(family, ParentRole.FATHER, names.man(origin), surname, false, born, since));
      return result;
    }
    String own = single || chance.hit(0.5) ? surname : names.surname(origin);
    result.add(adult(family, ParentRole.MOTHER, names.woman(origin), own, expecting, born, since));
    if (!single) {
      boolean coMother = chance.hit(0.05);
      int otherBorn = born - chance.between(-3, 7);
      result.add(
          adult(
              family,
              coMother ? ParentRole.CO_PARENT : ParentRole.FATHER,
              coMother ? names.woman(origin) : names.man(origin),
              surname,
              false,
              otherBorn,
              since));
    }
    return result;
  }

  private Parent adult(
      Id<Family> family,
      ParentRole role,
      String firstName,
      String lastName,
      boolean expectant,
      int birthYear,
      LocalDate since) {
    Contact contact =
        new Contact(
            chance.hit(0.93) ? names.phone() : null,
            chance.hit(0.7) ? names.email(firstName, lastName) : null,
            chance.hit(0.02),
            chance.hit(0.01));
    return new Parent(
        ids.on(since).next(),
        family,
        role,
        firstName,
        lastName,
        expectant,
        chance.hit(0.9) ? birthYear : null,
        contact);
  }
}
