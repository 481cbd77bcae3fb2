package fr.village.domain.reference;

import fr.village.domain.Check;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What became of older codes, so that older workbooks still add up: nothing points nowhere, nothing
 * comes back to itself, and what was replaced is no longer in use.
 *
 * @throws fr.village.domain.Invalid {@code invalid.reference.history.*}
 */
public record History(List<ReplacedCode> codes, List<ReplacedTable> tables) {
  /** Of a set that replaced nothing yet. */
  public static final History NONE = new History(List.of(), List.of());

  public History {
    codes = List.copyOf(codes);
    tables = List.copyOf(tables);
    for (String list : codes.stream().map(ReplacedCode::list).distinct().toList()) {
      List<ReplacedCode> ofList = codes.stream().filter(c -> c.list().equals(list)).toList();
      Unique.check(ofList, ReplacedCode::code, "invalid.reference.history.twice", list);
      acyclic(ofList, ReplacedCode::code, ReplacedCode::replacedBy);
    }
    Unique.check(tables, ReplacedTable::table, "invalid.reference.history.twice", "tables");
    acyclic(tables, ReplacedTable::table, ReplacedTable::replacedBy);
  }

  /** What took the place of a code; empty while nothing did. */
  public Optional<ReplacedCode> ofCode(String list, String code) {
    return codes.stream().filter(c -> c.list().equals(list) && c.code().equals(code)).findFirst();
  }

  /** What took the place of a table; empty while nothing did. */
  public Optional<ReplacedTable> ofTable(String table) {
    return tables.stream().filter(t -> t.table().equals(table)).findFirst();
  }

  private static <T> void acyclic(
      List<T> entries, Function<T, String> from, Function<T, String> to) {
    Map<String, String> next = entries.stream().collect(Collectors.toMap(from, to));
    for (String start : next.keySet()) {
      Set<String> seen = new HashSet<>();
      for (String at = start; at != null; at = next.get(at)) {
        Check.that(seen.add(at), "invalid.reference.history.circle", start);
      }
    }
  }
}
