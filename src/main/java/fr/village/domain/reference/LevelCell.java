package fr.village.domain.reference;

import fr.village.domain.Check;
import fr.village.domain.Text;
import java.util.Set;
import java.util.TreeSet;

/**
 * One cell of a level: the union of some finest values of its table.
 *
 * @param values codes of finest values, at least one, in alphabetical order
 */
public record LevelCell(String code, Label label, Set<String> values) {
  public LevelCell {
    code = Text.code("reference.cell", code);
    values = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(values));
    Check.that(!values.isEmpty(), "invalid.reference.cell.empty", code);
  }

  /** A cell of the finest level: one value, of the same code. */
  public static LevelCell finest(String code, Label label) {
    return new LevelCell(code, label, Set.of(code));
  }
}
