package fr.village.domain.family;

import fr.village.domain.Check;
import fr.village.domain.Id;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that is kept about one family, with the rules that hold between its parts. */
public record FamilyFile(
    Family family,
    List<Parent> parents,
    List<Child> children,
    List<Consent> consents,
    @Nullable Situation situation) {

  public FamilyFile {
    parents = List.copyOf(parents);
    children = List.copyOf(children);
    consents = List.copyOf(consents);
    Id<Family> id = family.id();
    Check.that(
        Stream.of(
                parents.stream().map(Parent::family),
                children.stream().map(Child::family),
                consents.stream().map(Consent::family))
            .flatMap(s -> s)
            .allMatch(id::equals),
        "invalid.family.stranger");
    if (situation != null) {
      Check.that(situation.family().equals(id), "invalid.family.stranger");
      Check.that(consentGiven(consents, Consent.SITUATION), "invalid.situation.consent");
    }
  }

  /** Whether the latest decision on a purpose is a consent. */
  public static boolean consentGiven(List<Consent> consents, String purpose) {
    return consents.stream()
        .filter(c -> c.purpose().equals(purpose))
        .max(Comparator.comparing(Consent::decidedOn).thenComparing(c -> c.id().toString()))
        .map(Consent::given)
        .orElse(false);
  }

  public List<Person> people() {
    return Stream.<Person>concat(parents.stream(), children.stream()).toList();
  }
}
