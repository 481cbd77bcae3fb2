package fr.village.indicators;

import fr.village.domain.reference.ReferenceSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Who the families were on arrival; a year is that of their first entry. */
final class EntryCounter {
  static final String NOT_STATED = "not_stated";
  private static final String OTHER = "other";
  private static final List<Formula> VARIABLES =
      List.of(
          Formula.STRUCTURE,
          Formula.FIRST_CHILD,
          Formula.PARENTS_AGE,
          Formula.ARRIVAL,
          Formula.SOURCE,
          Formula.DISTRESS,
          Formula.ISOLATION);

  static final Set<String> FORMULAS =
      Set.of(
          "families_new",
          "parents",
          "children",
          "structure",
          "first_child",
          "parents_age",
          "arrival",
          "source",
          "distress",
          "isolation",
          "isolated_parents");

  private final ReferenceSet reference;
  private final LocalDate until;
  private final Figures figures;

  EntryCounter(ReferenceSet reference, LocalDate until, Figures figures) {
    this.reference = reference;
    this.until = until;
    this.figures = figures;
  }

  void count(FamilyFacts family, int year) {
    figures.count("families_new", year, 1);
    figures.count("parents", year, family.parents().count());
    figures.count("children", year, family.children(until).count());
    for (Formula variable : VARIABLES) {
      count(variable, family, year);
    }
    for (boolean isolated : EntryFacts.isolationAnswers(family, until)) {
      figures.share("isolated_parents", year, isolated);
    }
  }

  /** The share is of those who said; those who did not are a share of all. */
  private void count(Formula variable, FamilyFacts family, int year) {
    String key = variable.key();
    String answer = Classifiers.answer(variable, family, until);
    String unstated = key + "." + NOT_STATED;
    figures.share(unstated, year, answer == null);
    if (answer != null) {
      figures.base(key, year, 1);
      figures.count(key + "." + listed(variable, answer), year, 1);
    }
  }

  /** A code its list no longer has counts as {@code other}. */
  private String listed(Formula variable, String answer) {
    return reference
        .codeList(variable.codeList())
        .filter(list -> list.item(answer).isEmpty())
        .map(list -> OTHER)
        .orElse(answer);
  }
}
