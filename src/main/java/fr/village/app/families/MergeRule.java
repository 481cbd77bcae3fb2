package fr.village.app.families;

import fr.village.app.families.MergeChoice.Fact;
import fr.village.domain.Folding;
import fr.village.domain.Id;
import fr.village.domain.family.Child;
import fr.village.domain.family.Consent;
import fr.village.domain.family.Contact;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Person;
import fr.village.domain.family.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What two files become as one. What only one of them says is never lost. */
final class MergeRule {
  private static final int NEAR_DAYS = 28;
  private static final int DATES_APART = 150;

  private final FamilyFile kept;
  private final FamilyFile other;
  private final MergeChoice choice;
  private final Id<Family> id;

  MergeRule(FamilyFile kept, FamilyFile other, MergeChoice choice) {
    this.kept = kept;
    this.other = other;
    this.choice = choice;
    this.id = kept.family().id();
  }

  /**
   * Who is likely written twice: the same first name, or a child without one whose date leaves no
   * doubt. Two twins are two.
   */
  static Map<Id<Person>, Id<Person>> samePeople(FamilyFile kept, FamilyFile other) {
    Map<Id<Person>, Id<Person>> same = new LinkedHashMap<>();
    for (Parent theirs : other.parents()) {
      kept.parents().stream()
          .filter(ours -> !same.containsValue(ours.id()))
          .filter(ours -> isSameName(ours.firstName(), theirs.firstName()))
          .findFirst()
          .ifPresent(ours -> same.put(theirs.id(), ours.id()));
    }
    for (Child theirs : other.children()) {
      List<Child> named =
          kept.children().stream()
              .filter(ours -> !same.containsValue(ours.id()))
              .filter(ours -> isNear(ours, theirs))
              .filter(ours -> agree(ours.firstName(), theirs.firstName()))
              .toList();
      if (named.size() == 1) {
        same.put(theirs.id(), named.getFirst().id());
      }
    }
    return same;
  }

  private static boolean isSameName(String one, String two) {
    return Likeness.ofFirstNames(fold(one), fold(two)) != Likeness.Level.NONE;
  }

  private static boolean agree(@Nullable String one, @Nullable String two) {
    return one == null || two == null || fold(one).equals(fold(two));
  }

  private static boolean isNear(Child one, Child two) {
    return Math.abs(date(one).toEpochDay() - date(two).toEpochDay()) <= NEAR_DAYS;
  }

  private static LocalDate date(Child c) {
    LocalDate born = c.bornOn();
    return born != null ? born : Objects.requireNonNull(c.dueOn());
  }

  private static String fold(String name) {
    return Folding.fold(name);
  }

  FamilyFile result() {
    List<Parent> parents = new ArrayList<>();
    kept.parents()
        .forEach(p -> parents.add(match(p, other.parents()).map(o -> both(p, o)).orElse(p)));
    other.parents().stream().filter(this::comes).map(this::moved).forEach(parents::add);
    List<Child> children = new ArrayList<>();
    kept.children()
        .forEach(c -> children.add(match(c, other.children()).map(o -> both(c, o)).orElse(c)));
    Map<UUID, UUID> births = births();
    other.children().stream()
        .filter(this::comes)
        .map(c -> moved(c, births.getOrDefault(c.birthEvent(), c.birthEvent())))
        .forEach(children::add);
    List<Consent> consents =
        Stream.concat(kept.consents().stream(), other.consents().stream().map(this::moved))
            .toList();
    return new FamilyFile(family(), parents, children, consents, situation(consents));
  }

  private boolean comes(Person person) {
    return !choice.same().containsKey(person.id());
  }

  private <P extends Person> java.util.Optional<P> match(P ours, List<P> theirs) {
    return theirs.stream().filter(o -> ours.id().equals(choice.same().get(o.id()))).findFirst();
  }

  private Family family() {
    Family k = kept.family();
    Family o = other.family();
    return new Family(
        id,
        choice.taken().contains(Fact.NAME) ? o.name() : k.name(),
        chosen(Fact.SOURCE, k.source(), o.source()),
        chosen(Fact.STRUCTURE, k.structure(), o.structure()),
        chosen(Fact.FIRST_CHILD, k.firstChild(), o.firstChild()),
        chosen(Fact.COMMUNE, k.commune(), o.commune()),
        chosen(Fact.ADDRESS, k.address(), o.address()),
        chosen(Fact.LANGUAGE, k.interpreterLanguage(), o.interpreterLanguage()),
        k.protectedAddress() || o.protectedAddress(),
        k.doNotContact() || o.doNotContact(),
        first(k.firstContactOn(), o.firstContactOn()),
        last(k.lastContactOn(), o.lastContactOn()),
        first(k.informedOn(), o.informedOn()),
        notes(k.note(), o.note()));
  }

  private <T> @Nullable T chosen(Fact fact, @Nullable T ours, @Nullable T theirs) {
    return ours == null || theirs != null && choice.taken().contains(fact) ? theirs : ours;
  }

  private static <T> @Nullable T known(@Nullable T ours, @Nullable T theirs) {
    return ours == null ? theirs : ours;
  }

  private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate two) {
    return one == null || two == null ? known(one, two) : one.isBefore(two) ? one : two;
  }

  private static @Nullable LocalDate last(@Nullable LocalDate one, @Nullable LocalDate two) {
    return one == null || two == null ? known(one, two) : one.isAfter(two) ? one : two;
  }

  private static @Nullable String notes(@Nullable String one, @Nullable String two) {
    return one == null || two == null || one.equals(two) ? known(one, two) : one + "\n\n" + two;
  }

  private static Parent both(Parent k, Parent o) {
    Contact a = k.contact();
    Contact b = o.contact();
    return new Parent(
        k.id(),
        k.family(),
        k.role(),
        k.firstName(),
        known(k.lastName(), o.lastName()),
        k.expectant() || o.expectant(),
        known(k.birthYear(), o.birthYear()),
        new Contact(
            known(a.phone(), b.phone()),
            known(a.email(), b.email()),
            a.doNotContact() || b.doNotContact(),
            a.hiddenFromOthers() || b.hiddenFromOthers()));
  }

  private static Child both(Child k, Child o) {
    LocalDate born = known(k.bornOn(), o.bornOn());
    LocalDate due = known(k.dueOn(), o.dueOn());
    boolean apart =
        born != null && due != null && Math.abs(born.toEpochDay() - due.toEpochDay()) > DATES_APART;
    return new Child(
        k.id(),
        k.family(),
        known(k.firstName(), o.firstName()),
        apart ? k.bornOn() : born,
        apart ? k.dueOn() : due,
        k.birthEvent(),
        known(k.bereavedOn(), o.bereavedOn()));
  }

  private Parent moved(Parent p) {
    return new Parent(
        p.id(),
        id,
        p.role(),
        p.firstName(),
        p.lastName(),
        p.expectant(),
        p.birthYear(),
        p.contact());
  }

  private Child moved(Child c, UUID birth) {
    return new Child(c.id(), id, c.firstName(), c.bornOn(), c.dueOn(), birth, c.bereavedOn());
  }

  /** A twin left alone by the merge comes to the birth of the one who was already here. */
  private Map<UUID, UUID> births() {
    Map<UUID, UUID> births = new HashMap<>();
    other
        .children()
        .forEach(
            theirs ->
                kept.children().stream()
                    .filter(ours -> ours.id().equals(choice.same().get(theirs.id())))
                    .forEach(ours -> births.put(theirs.birthEvent(), ours.birthEvent())));
    return births;
  }

  private Consent moved(Consent c) {
    return new Consent(c.id(), id, become(c.person()), c.purpose(), c.given(), c.decidedOn());
  }

  private @Nullable Id<Person> become(@Nullable Id<Person> person) {
    return person == null ? null : choice.same().getOrDefault(person, person);
  }

  /** Kept only as long as the latest decision of the two families together is a consent. */
  private @Nullable Situation situation(List<Consent> consents) {
    Situation k = kept.situation();
    Situation o = other.situation();
    if (k == null && o == null || !FamilyFile.consentGiven(consents, Consent.SITUATION)) {
      return null;
    }
    Map<Id<Person>, Boolean> isolated = new HashMap<>();
    if (o != null) {
      o.isolated().forEach((p, answer) -> isolated.put(Objects.requireNonNull(become(p)), answer));
    }
    if (k != null) {
      isolated.putAll(k.isolated());
    }
    Situation leading = k != null ? k : Objects.requireNonNull(o);
    Boolean distress = leading.distress();
    if (distress == null && o != null) {
      distress = o.distress();
    }
    return new Situation(id, distress, isolated, leading.recordedOn());
  }
}
