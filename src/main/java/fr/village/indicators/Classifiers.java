package fr.village.indicators;

import fr.village.domain.Check;
import fr.village.domain.Invalid;
import fr.village.domain.family.Parent;
import fr.village.domain.reference.CodeItem;
import fr.village.domain.reference.CodeList;
import fr.village.domain.reference.TableDefinition;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives every family exactly one value of a table: what its formula answers, or the table's value
 * for "not stated".
 *
 * <p>A code such as {@code services.caf} that is no value of its table counts as its head, {@code
 * services}: a reference set adds codes without any program changing.
 */
public final class Classifiers {
  private Classifiers() {}

  /**
   * The value of a family as it was on a day.
   *
   * @param asOf what happened later, or was recorded later with a date, is not known
   * @return always one of {@link TableDefinition#values()}
   * @throws Invalid {@code invalid.reference.formula} for a formula no program knows
   */
  public static String value(TableDefinition table, FamilyFacts family, LocalDate asOf) {
    List<String> values = table.values();
    String answer = answer(formula(table), family, asOf);
    if (answer == null) {
      return table.unstated();
    }
    if (values.contains(answer)) {
      return answer;
    }
    String head = head(answer);
    return values.contains(head) ? head : table.unstated();
  }

  /**
   * Checks that a table's formula exists and answers the table's values, no more and no fewer.
   *
   * @param codeLists where a formula that repeats a code of the family finds its codes
   * @throws Invalid {@code invalid.reference.formula}: table, formula; or {@code
   *     invalid.reference.formula.values}: table, value
   */
  public static void check(TableDefinition table, List<CodeList> codeLists) {
    Formula formula = formula(table);
    Set<String> possible = possible(formula, codeLists);
    for (String value : table.values()) {
      Check.that(
          possible.contains(value) || value.equals(table.unstated()),
          "invalid.reference.formula.values",
          table.code(),
          value);
    }
    for (String answer : formula.answers()) {
      Check.that(
          table.values().contains(answer),
          "invalid.reference.formula.values",
          table.code(),
          answer);
    }
  }

  private static Set<String> possible(Formula formula, List<CodeList> codeLists) {
    Set<String> possible = new HashSet<>(formula.answers());
    codeLists.stream()
        .filter(list -> list.code().equals(formula.codeList()))
        .flatMap(list -> list.items().stream())
        .map(CodeItem::code)
        .forEach(
            code -> {
              possible.add(code);
              possible.add(head(code));
            });
    return possible;
  }

  private static Formula formula(TableDefinition table) {
    return Formula.byKey(table.formula())
        .orElseThrow(() -> new Invalid("invalid.reference.formula", table.code(), table.formula()));
  }

  private static String head(String code) {
    int dot = code.indexOf('.');
    return dot < 0 ? code : code.substring(0, dot);
  }

  /** What is known of the family; null when it has not been said. */
  static @Nullable String answer(Formula formula, FamilyFacts family, LocalDate asOf) {
    return switch (formula) {
      case STRUCTURE -> family.file().family().structure();
      case SOURCE -> family.file().family().source();
      case FIRST_CHILD -> EntryFacts.firstChild(family);
      case PARENTS_AGE -> EntryFacts.parentsAge(family);
      case ARRIVAL -> EntryFacts.arrival(family);
      case RETENTION -> retention(family, asOf);
      case FATHER -> fatherCame(family, asOf) ? "came" : "not_came";
      case DISTRESS -> EntryFacts.distress(family, asOf);
      case ISOLATION -> EntryFacts.isolation(family, asOf);
    };
  }

  private static String retention(FamilyFacts family, LocalDate asOf) {
    return !family.isRetained(3, asOf)
        ? "left_before_3"
        : family.isRetained(8, asOf) ? "stayed_8" : "left_before_8";
  }

  private static boolean fatherCame(FamilyFacts family, LocalDate asOf) {
    return family.parents().filter(Classifiers::isFather).anyMatch(p -> family.cameBy(p, asOf));
  }

  static boolean isFather(Parent parent) {
    return parent.role().isFatherOrCoParent();
  }

  /** Keys a table's formula may be, for documentation. */
  public static Set<String> formulas() {
    return List.of(Formula.values()).stream().map(Formula::key).collect(Collectors.toSet());
  }
}
