package fr.village.demo;

import fr.village.domain.Id;
import fr.village.domain.family.Person;
import java.util.List;
import java.util.Set;

/**
 * What the Maison changed, among the parents who answered after entry: exact shares of them, the
 * same at each later wave, so that any way of counting a parent once finds them.
 *
 * @param lessIsolated feel less isolated
 * @param observing value the time to observe their child
 * @param calmer feel calmer and more confident, of those who came for less than three months; all
 *     others do
 */
record Outcomes(Set<Id<Person>> lessIsolated, Set<Id<Person>> observing, Set<Id<Person>> calmer) {

  /** Arras as published: 90 % and 95 % [s1]; others somewhat around. */
  static Outcomes of(MaisonPlan plan, Chance chance, List<Id<Person>> answered) {
    boolean arras = plan.profile().equals(Profile.ARRAS);
    return new Outcomes(
        share(chance, answered, arras ? 0.90 : chance.between(0.78, 0.94)),
        share(chance, answered, arras ? 0.95 : chance.between(0.84, 0.98)),
        share(chance, answered, 0.6));
  }

  private static Set<Id<Person>> share(Chance chance, List<Id<Person>> of, double share) {
    return Set.copyOf(chance.shuffled(of).subList(0, (int) Math.round(share * of.size())));
  }
}
