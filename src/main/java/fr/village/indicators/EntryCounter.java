package fr.village.indicators;

import fr.village.domain.reference.ReferenceSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final List<Variable> variables;
  private final LocalDate until;
  private final Figures figures;

  EntryCounter(ReferenceSet reference, LocalDate until, Figures figures) {
    this.variables = VARIABLES.stream().map(v -> new Variable(v, reference)).toList();
    this.until = until;
    this.figures = figures;
  }

  void count(FamilyFacts family, LocalDate entered) {
    Counted itself = Counted.of(family);
    figures.count("families_new", entered, 1, itself);
    family.parents().forEach(p -> figures.count("parents", entered, 1, Counted.of(p)));
    family.children(until).forEach(c -> figures.count("children", entered, 1, Counted.of(c)));
    for (Variable variable : variables) {
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
  private void count(Variable variable, FamilyFacts family, LocalDate entered) {
    Counted itself = Counted.of(family);
    String answer = Classifiers.answer(variable.formula, family, until);
    figures.share(variable.unstated, entered, answer == null, itself);
    if (answer != null) {
      figures.base(variable.formula.key(), entered, 1, itself);
      figures.count(variable.figure(answer), entered, 1, itself);
    }
  }

  /** Where the answers to one question are counted, looked up once for many families. */
  private static final class Variable {
    private final Formula formula;
    private final ReferenceSet reference;
    private final String unstated;
    private final Map<String, String> figures = new HashMap<>();

    Variable(Formula formula, ReferenceSet reference) {
      this.formula = formula;
      this.reference = reference;
      this.unstated = formula.key() + "." + NOT_STATED;
    }

    String figure(String answer) {
      return figures.computeIfAbsent(answer, a -> formula.key() + "." + listed(a));
    }

    /** A code its list no longer has counts as {@code other}. */
    private String listed(String answer) {
      return reference
          .codeList(formula.codeList())
          .filter(list -> list.item(answer).isEmpty())
          .map(list -> OTHER)
          .orElse(answer);
    }
  }
}
