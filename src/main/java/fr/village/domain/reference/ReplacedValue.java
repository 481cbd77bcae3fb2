package fr.village.domain.reference;

import fr.village.domain.Text;
import java.util.List;

/**
 * What became of one finest value of a table that was replaced.
 *
 * @param replacedBy every value its families may have in the new table: one when it was renamed or
 *     joined with others, several when it was split
 */
public record ReplacedValue(String value, List<String> replacedBy) {
  public ReplacedValue {
    value = Text.code("reference.cell", value);
    replacedBy = List.copyOf(replacedBy);
    Unique.check(replacedBy, v -> v, "invalid.reference.history.twice", value);
  }
}
