package fr.village.indicators;

import fr.village.domain.Invalid;
import fr.village.domain.reference.SumDefinition;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntBiFunction;

/** Gives every family its number of people of a kind, for the sums over whole tranches. */
public final class Sums {
  private static final Map<String, ToIntBiFunction<FamilyFacts, LocalDate>> BY_FORMULA =
      Map.of(
          "parents", (family, asOf) -> Math.toIntExact(family.parents().count()),
          "children", (family, asOf) -> Math.toIntExact(family.children(asOf).count()),
          "fathers_came", Sums::fathersWhoCame);

  private Sums() {}

  /**
   * The number of a family as it was on a day, never below 0.
   *
   * @throws Invalid {@code invalid.reference.formula} for a formula no program knows
   */
  public static int value(SumDefinition sum, FamilyFacts family, LocalDate asOf) {
    return formula(sum).applyAsInt(family, asOf);
  }

  /** Refuses a formula no program knows: {@code invalid.reference.formula}: sum, formula. */
  public static void check(SumDefinition sum) {
    formula(sum);
  }

  private static ToIntBiFunction<FamilyFacts, LocalDate> formula(SumDefinition sum) {
    ToIntBiFunction<FamilyFacts, LocalDate> formula = BY_FORMULA.get(sum.formula());
    if (formula == null) {
      throw new Invalid("invalid.reference.formula", sum.code(), sum.formula());
    }
    return formula;
  }

  public static Set<String> formulas() {
    return BY_FORMULA.keySet();
  }

  static int fathersWhoCame(FamilyFacts family, LocalDate asOf) {
    return Math.toIntExact(
        family.parents().filter(Classifiers::isFather).filter(p -> family.cameBy(p, asOf)).count());
  }
}
