package fr.village.indicators;

import fr.village.domain.reference.ReferenceSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Who the families were on arrival; they count on the day of their first entry. */
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
          "isolated_parents",
          "vulnerable");

  private final ReferenceSet reference;
  private final LocalDate until;
  private final Figures figures;

  EntryCounter(ReferenceSet reference, LocalDate until, Figures figures) {
    this.reference = reference;
    this.until = until;
    this.figures = figures;
  }

  void count(FamilyFacts family, LocalDate entered) {
    Counted itself = Counted.of(family);
    figures.count("families_new", entered, 1, itself);
    family.parents().forEach(p -> figures.count("parents", entered, 1, Counted.of(p)));
    family.children(until).forEach(c -> figures.count("children", entered, 1, Counted.of(c)));
    for (Formula variable : VARIABLES) {
      count(variable, family, entered);
    }
    EntryFacts.isolationAnswers(family, until)
        .forEach(
            (parent, isolated) ->
                figures.share("isolated_parents", entered, isolated, Counted.of(parent)));
    Boolean vulnerable = EntryFacts.vulnerable(family, until);
    if (vulnerable != null) {
      figures.share("vulnerable", entered, vulnerable, itself);
    }
  }

  /** The share is of those who said; those who did not are a share of all. */
  private void count(Formula variable, FamilyFacts family, LocalDate entered) {
    Counted itself = Counted.of(family);
    String key = variable.key();
    String answer = Classifiers.answer(variable, family, until);
    String unstated = key + "." + NOT_STATED;
    figures.share(unstated, entered, answer == null, itself);
    if (answer != null) {
      figures.base(key, entered, 1, itself);
      figures.count(key + "." + listed(variable, answer), entered, 1, itself);
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
