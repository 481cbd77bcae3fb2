package fr.village.store.family;

import fr.village.domain.Folding;
import fr.village.domain.Id;
import fr.village.domain.family.Child;
import fr.village.domain.family.Consent;
import fr.village.domain.family.Contact;
import fr.village.domain.family.Family;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Person;
import fr.village.domain.family.Situation;
import fr.village.store.schema.tables.records.ConsentRecord;
import fr.village.store.schema.tables.records.FamilyRecord;
import fr.village.store.schema.tables.records.PersonRecord;
import fr.village.store.schema.tables.records.SituationParentRecord;
import fr.village.store.schema.tables.records.SituationRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A family's rows and the domain's records, one from the other. */
public final class FamilyRows {
  public static final String PARENT = "PARENT";
  public static final String CHILD = "CHILD";

  private FamilyRows() {}

  public static FamilyRecord row(Family family) {
    FamilyRecord row = new FamilyRecord();
    row.setId(family.id().value());
    row.setName(family.name());
    row.setFoldedName(Folding.fold(family.name()));
    row.setSource(family.source());
    row.setStructure(family.structure());
    row.setFirstChild(family.firstChild());
    row.setCommune(family.commune());
    row.setAddress(family.address());
    row.setInterpreterLanguage(family.interpreterLanguage());
    row.setProtectedAddress(family.protectedAddress());
    row.setDoNotContact(family.doNotContact());
    row.setFirstContactOn(family.firstContactOn());
    row.setLastContactOn(family.lastContactOn());
    row.setInformedOn(family.informedOn());
    row.setNote(family.note());
    return row;
  }

  public static Family family(FamilyRecord row) {
    return new Family(
        new Id<>(row.getId()),
        row.getName(),
        row.getSource(),
        row.getStructure(),
        row.getFirstChild(),
        row.getCommune(),
        row.getAddress(),
        row.getInterpreterLanguage(),
        row.getProtectedAddress(),
        row.getDoNotContact(),
        row.getFirstContactOn(),
        row.getLastContactOn(),
        row.getInformedOn(),
        row.getNote());
  }

  /**
   * A person's row.
   *
   * @param position place among the family's parents, or among its children, from 0
   */
  public static PersonRecord row(Person person, int position) {
    PersonRecord row = new PersonRecord();
    row.setId(person.id().value());
    row.setFamilyId(person.family().value());
    row.setPosition(position);
    row.setFirstName(person.firstName());
    switch (person) {
      case Parent parent -> fill(row, parent);
      case Child child -> fill(row, child);
    }
    row.setFoldedName(folded(row.getFirstName(), row.getLastName()));
    return row;
  }

  public static Person person(PersonRecord row) {
    return row.getKind().equals(PARENT) ? parent(row) : child(row);
  }

  public static Parent parent(PersonRecord row) {
    return new Parent(
        new Id<>(row.getId()),
        new Id<>(row.getFamilyId()),
        row.getRole(),
        row.getFirstName(),
        row.getLastName(),
        row.getExpectant(),
        row.getBirthYear(),
        new Contact(row.getPhone(), row.getEmail(), row.getDoNotContact(), row.getContactHidden()));
  }

  public static Child child(PersonRecord row) {
    return new Child(
        new Id<>(row.getId()),
        new Id<>(row.getFamilyId()),
        row.getFirstName(),
        row.getBornOn(),
        row.getDueOn(),
        row.getBirthEvent(),
        row.getBereavedOn());
  }

  public static ConsentRecord row(Consent consent) {
    ConsentRecord row = new ConsentRecord();
    row.setId(consent.id().value());
    row.setFamilyId(consent.family().value());
    row.setPersonId(consent.person() == null ? null : consent.person().value());
    row.setPurpose(consent.purpose());
    row.setGiven(consent.given());
    row.setDecidedOn(consent.decidedOn());
    return row;
  }

  public static Consent consent(ConsentRecord row) {
    return new Consent(
        new Id<>(row.getId()),
        new Id<>(row.getFamilyId()),
        row.getPersonId() == null ? null : new Id<>(row.getPersonId()),
        row.getPurpose(),
        row.getGiven(),
        row.getDecidedOn());
  }

  public static SituationRecord row(Situation situation) {
    SituationRecord row = new SituationRecord();
    row.setFamilyId(situation.family().value());
    row.setDistress(situation.distress());
    row.setRecordedOn(situation.recordedOn());
    return row;
  }

  public static List<SituationParentRecord> parts(Situation situation) {
    return situation.isolated().entrySet().stream()
        .map(
            e ->
                new SituationParentRecord(
                    situation.family().value(), e.getKey().value(), e.getValue()))
        .toList();
  }

  public static Situation situation(SituationRecord row, List<SituationParentRecord> parts) {
    Map<Id<Person>, Boolean> isolated =
        parts.stream()
            .collect(
                Collectors.toMap(
                    p -> new Id<Person>(p.getPersonId()), SituationParentRecord::getIsolated));
    return new Situation(
        new Id<>(row.getFamilyId()), row.getDistress(), isolated, row.getRecordedOn());
  }

  private static void fill(PersonRecord row, Parent parent) {
    row.setKind(PARENT);
    row.setLastName(parent.lastName());
    row.setRole(parent.role());
    row.setExpectant(parent.expectant());
    row.setBirthYear(parent.birthYear());
    row.setPhone(parent.contact().phone());
    row.setEmail(parent.contact().email());
    row.setDoNotContact(parent.contact().doNotContact());
    row.setContactHidden(parent.contact().hiddenFromOthers());
  }

  private static void fill(PersonRecord row, Child child) {
    row.setKind(CHILD);
    row.setBornOn(child.bornOn());
    row.setDueOn(child.dueOn());
    row.setBirthEvent(child.birthEvent());
    row.setBereavedOn(child.bereavedOn());
  }

  private static String folded(@Nullable String first, @Nullable String last) {
    return Folding.fold(
        Stream.of(first, last).filter(Objects::nonNull).collect(Collectors.joining(" ")));
  }
}
