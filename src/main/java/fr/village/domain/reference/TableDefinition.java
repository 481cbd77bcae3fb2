package fr.village.domain.reference;

import fr.village.domain.Check;
import fr.village.domain.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One variable as one table: a partition of all families (ANONYMITY.md, rules 1a and 1b). Whoever
 * writes a reference set must not give two tables that determine one another: what follows from
 * another table belongs in its levels or nested values.
 *
 * @param unit code of what is counted, mostly {@code family}
 * @param maturityMonths months after a tranche's last entry when its values are taken, 0 to 36
 * @param noAnswer the value of those who did not answer: exactly for sensitive tables, and alone in
 *     its cell at every level. An ordinary table folds "not stated" into its last value
 * @param poolValue the value whose count leaves per tranche with noise, for sums over many Maisons
 *     (rule 12): an answer of a sensitive table; null when none does
 * @param unfavourable the unfavourable answer of an outcome that is harmless if unanimous (rule
 *     1d): one of two answers of a table of one level; null when it is a table like others
 * @param levels finest first; the finest has one cell per value, of the value's own code; each
 *     further one groups whole cells of the one before
 * @param formula key of the classifier that gives a family's value
 * @param definition what is counted and how, printed in the dictionary
 * @throws fr.village.domain.Invalid {@code invalid.reference.*}, naming table and level
 */
public record TableDefinition(
    String code,
    Label label,
    Sensitivity sensitivity,
    String unit,
    int maturityMonths,
    @Nullable String noAnswer,
    @Nullable String poolValue,
    @Nullable String unfavourable,
    List<Level> levels,
    String formula,
    Label definition,
    @Nullable LocalDate retiredOn)
    implements Retirable {

  public TableDefinition {
    code = Text.code("reference.table", code);
    unit = Text.code("reference.table.unit", unit);
    formula = Text.code("reference.table.formula", formula);
    Check.range("reference.table.maturity", maturityMonths, 0, 36);
    levels = List.copyOf(levels);
    Check.that(!levels.isEmpty(), "invalid.reference.table.levels", code);
    Unique.check(levels, Level::code, "invalid.reference.level.twice", code);
    checkFinest(code, levels.getFirst());
    checkChain(code, levels);
    Check.that(
        (noAnswer != null) == (sensitivity == Sensitivity.SENSITIVE),
        "invalid.reference.table.noAnswer",
        code);
    if (noAnswer != null) {
      checkNoAnswer(code, noAnswer, levels);
    }
    Check.that(
        poolValue == null
            || (noAnswer != null
                && !poolValue.equals(noAnswer)
                && levels.getFirst().values().contains(poolValue)),
        "invalid.reference.table.poolValue",
        code,
        poolValue == null ? "" : poolValue);
    if (unfavourable != null) {
      checkUnfavourable(code, noAnswer, unfavourable, levels);
    }
  }

  /** One in use. */
  public TableDefinition(
      String code,
      Label label,
      Sensitivity sensitivity,
      String unit,
      int maturityMonths,
      @Nullable String noAnswer,
      @Nullable String poolValue,
      @Nullable String unfavourable,
      List<Level> levels,
      String formula,
      Label definition) {
    this(
        code,
        label,
        sensitivity,
        unit,
        maturityMonths,
        noAnswer,
        poolValue,
        unfavourable,
        levels,
        formula,
        definition,
        null);
  }

  /** Whether it leaves as those who answered and a band of those unfavourable (rule 1d). */
  public boolean isBanded() {
    return unfavourable != null;
  }

  /** The finest values in the order of the table. */
  public List<String> values() {
    return finest().cells().stream().map(LevelCell::code).toList();
  }

  public Level finest() {
    return levels.getFirst();
  }

  public boolean isSensitive() {
    return sensitivity == Sensitivity.SENSITIVE;
  }

  /** The value of a family of which nothing is known: no answer, or the table's last value. */
  public String unstated() {
    return noAnswer != null ? noAnswer : finest().cells().getLast().code();
  }

  private static void checkUnfavourable(
      String table, @Nullable String noAnswer, String unfavourable, List<Level> levels) {
    Check.that(
        noAnswer != null
            && !unfavourable.equals(noAnswer)
            && levels.size() == 1
            && levels.getFirst().cells().size() == 3
            && levels.getFirst().values().contains(unfavourable),
        "invalid.reference.table.unfavourable",
        table,
        unfavourable);
  }

  private static void checkFinest(String table, Level finest) {
    Check.that(finest.cells().size() >= 2, "invalid.reference.table.values", table);
    for (LevelCell cell : finest.cells()) {
      Check.that(
          cell.values().equals(Set.of(cell.code())),
          "invalid.reference.table.finest",
          table,
          finest.code(),
          cell.code());
    }
  }

  private static void checkChain(String table, List<Level> levels) {
    Set<String> values = levels.getFirst().values();
    for (int i = 1; i < levels.size(); i++) {
      Level coarser = levels.get(i);
      Check.that(
          coarser.values().equals(values),
          "invalid.reference.level.partition",
          table,
          coarser.code());
      Check.that(
          coarser.cells().size() >= 2 && coarser.isUnionOf(levels.get(i - 1)),
          "invalid.reference.level.chain",
          table,
          coarser.code());
    }
  }

  private static void checkNoAnswer(String table, String noAnswer, List<Level> levels) {
    for (Level level : levels) {
      Check.that(
          level.cells().stream().anyMatch(c -> c.values().equals(Set.of(noAnswer))),
          "invalid.reference.table.noAnswer.alone",
          table,
          level.code(),
          noAnswer);
    }
  }
}
