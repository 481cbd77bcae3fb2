package fr.village.app.survey;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import fr.village.store.screen.SurveyQueries.Decision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The latest decision counts, a parent's own or the family's as one. */
final class Consents {
  private record Last(int place, boolean given) {}

  private final Map<Id<?>, Last> last = new HashMap<>();

  private Consents() {}

  /**
   * @param decisions oldest first
   */
  static Consents of(List<Decision> decisions) {
    Consents consents = new Consents();
    for (int i = 0; i < decisions.size(); i++) {
      Decision one = decisions.get(i);
      Id<Person> person = one.person();
      consents.last.put(person == null ? one.family() : person, new Last(i, one.given()));
    }
    return consents;
  }

  /** Null when neither was asked. */
  @Nullable Boolean of(Id<Family> family, Id<Person> person) {
    Last own = last.get(person);
    Last all = last.get(family);
    if (own == null || all == null) {
      return own != null ? (Boolean) own.given() : all == null ? null : (Boolean) all.given();
    }
    return own.place() > all.place() ? own.given() : all.given();
  }
}
