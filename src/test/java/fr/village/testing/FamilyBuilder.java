package fr.village.testing;

import fr.village.domain.Id;
import fr.village.domain.IdSource;
import fr.village.domain.family.Child;
import fr.village.domain.family.Consent;
import fr.village.domain.family.Contact;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.family.ParentRole;
import fr.village.domain.family.Person;
import fr.village.domain.family.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds a family file; says nothing that the test does not say. Dates are ISO texts. */
public final class FamilyBuilder {
  private final IdSource ids;
  private final Id<Family> id;
  private final String name;
  private final List<Parent> parents = new ArrayList<>();
  private final List<Child> children = new ArrayList<>();
  private final Map<String, Boolean> isolated = new HashMap<>();
  private @Nullable String source;
  private @Nullable String structure;
  private @Nullable Boolean firstChild;
  private @Nullable Boolean distress;
  private @Nullable LocalDate situationOn;
  private @Nullable String note;

  private final List<Consent> decisions = new ArrayList<>();

  public FamilyBuilder(IdSource ids, String name) {
    this.ids = ids;
    this.id = ids.next();
    this.name = name;
  }

  public FamilyBuilder source(@Nullable String code) {
    source = code;
    return this;
  }

  public FamilyBuilder structure(@Nullable String code) {
    structure = code;
    return this;
  }

  public FamilyBuilder firstChild(@Nullable Boolean first) {
    firstChild = first;
    return this;
  }

  public FamilyBuilder note(String text) {
    note = text;
    return this;
  }

  public FamilyBuilder adult(ParentRole role, String firstName, @Nullable Integer birthYear) {
    return adult(role, firstName, birthYear, false);
  }

  public FamilyBuilder mother(String firstName, @Nullable Integer birthYear) {
    return adult(ParentRole.MOTHER, firstName, birthYear);
  }

  public FamilyBuilder expectantMother(String firstName, @Nullable Integer birthYear) {
    return adult(ParentRole.MOTHER, firstName, birthYear, true);
  }

  public FamilyBuilder father(String firstName, @Nullable Integer birthYear) {
    return adult(ParentRole.FATHER, firstName, birthYear);
  }

  public FamilyBuilder coParent(String firstName, @Nullable Integer birthYear) {
    return adult(ParentRole.CO_PARENT, firstName, birthYear);
  }

  public FamilyBuilder grandmother(String firstName) {
    return adult(ParentRole.OTHER_ADULT, firstName, null);
  }

  private FamilyBuilder adult(
      ParentRole role, String firstName, @Nullable Integer birthYear, boolean expectant) {
    parents.add(
        new Parent(ids.next(), id, role, firstName, null, expectant, birthYear, Contact.NONE));
    return this;
  }

  public FamilyBuilder born(String firstName, String bornOn) {
    return child(firstName, bornOn, null, null, newBirth());
  }

  public FamilyBuilder expected(String dueOn) {
    return child(null, null, dueOn, null, newBirth());
  }

  public FamilyBuilder twins(String one, String other, String bornOn) {
    UUID birth = newBirth();
    return child(one, bornOn, null, null, birth).child(other, bornOn, null, null, birth);
  }

  public FamilyBuilder bereaved(String firstName, String bornOn, String bereavedOn) {
    return child(firstName, bornOn, null, bereavedOn, newBirth());
  }

  /** A child with every date; any of them may be null as far as the domain allows it. */
  public FamilyBuilder child(
      @Nullable String firstName,
      @Nullable String bornOn,
      @Nullable String dueOn,
      @Nullable String bereavedOn,
      UUID birth) {
    children.add(
        new Child(ids.next(), id, firstName, date(bornOn), date(dueOn), birth, date(bereavedOn)));
    return this;
  }

  /** What was said on arrival, with the consent it needs. */
  public FamilyBuilder distress(@Nullable Boolean answer, String recordedOn) {
    distress = answer;
    situationOn = LocalDate.parse(recordedOn);
    return this;
  }

  public FamilyBuilder isolated(String firstName, boolean answer, String recordedOn) {
    isolated.put(firstName, answer);
    situationOn = LocalDate.parse(recordedOn);
    return this;
  }

  /** Of a parent, or of the family as one when no first name is given. */
  public FamilyBuilder consent(
      String purpose, @Nullable String firstName, boolean given, String decidedOn) {
    decisions.add(
        new Consent(
            ids.next(),
            id,
            firstName == null ? null : person(firstName),
            purpose,
            given,
            LocalDate.parse(decidedOn)));
    return this;
  }

  public FamilyFile build() {
    Family family =
        new Family(
            id,
            name,
            source,
            structure,
            firstChild,
            null,
            null,
            null,
            false,
            false,
            null,
            null,
            null,
            note);
    List<Consent> consents = new ArrayList<>(decisions);
    Situation situation = null;
    if (situationOn != null) {
      consents.add(new Consent(ids.next(), id, null, Consent.SITUATION, true, situationOn));
      situation = new Situation(id, distress, byPerson(), situationOn);
    }
    return new FamilyFile(family, parents, children, consents, situation);
  }

  private Map<Id<Person>, Boolean> byPerson() {
    Map<Id<Person>, Boolean> answers = new HashMap<>();
    isolated.forEach((firstName, answer) -> answers.put(person(firstName), answer));
    return answers;
  }

  private Id<Person> person(String firstName) {
    return parents.stream()
        .filter(p -> p.firstName().equals(firstName))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private UUID newBirth() {
    return ids.<Child>next().value();
  }

  private static @Nullable LocalDate date(@Nullable String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }
}
