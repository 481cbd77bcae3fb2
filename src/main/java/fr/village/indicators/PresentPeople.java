package fr.village.indicators;

import fr.village.domain.family.Child;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many came to one session. */
final class PresentPeople {
  private int parents;
  private int fathers;
  private int otherAdults;
  private int children;

  /**
   * @param person null for one whose family is in the bin
   */
  void add(@Nullable Person person) {
    switch (person) {
      case Parent adult when adult.role().isParent() -> {
        parents++;
        fathers += adult.role().isFatherOrCoParent() ? 1 : 0;
      }
      case Parent adult -> otherAdults++;
      case Child child -> children++;
      case null -> {}
    }
  }

  void count(Figures figures, LocalDate day, Counted session) {
    figures.count("presences_parents", day, parents, session);
    figures.base("presences_fathers", day, parents, session);
    figures.count("presences_fathers", day, fathers, session);
    figures.count("presences_other_adults", day, otherAdults, session);
    figures.count("presences_children", day, children, session);
  }
}
