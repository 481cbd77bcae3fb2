package fr.village.domain.reference;

import fr.village.domain.Text;
import java.util.List;

/**
 * A table that another one took the place of, because its values were cut otherwise.
 *
 * @param table the old one: still in the set, retired
 * @param since the version of the set that did it
 * @param values where each value of the old table went; none when the two cannot be compared
 */
public record ReplacedTable(
    String table, String replacedBy, String since, List<ReplacedValue> values) {
  public ReplacedTable {
    table = Text.code("reference.table", table);
    replacedBy = Text.code("reference.table", replacedBy);
    since = Text.code("reference.version", since);
    values = List.copyOf(values);
    Unique.check(values, ReplacedValue::value, "invalid.reference.history.twice", table);
  }
}
