package fr.village.domain.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What older workbooks say, in today's codes: by the history of the federation's current set. A
 * level of a table is carried over as a whole or not at all, and only where each of its cells lies
 * within one cell of a level of today's table, so that adding up says nothing untrue; otherwise it
 * is kept apart under its own code.
 */
public final class CodeHistory {
  private final ReferenceSet set;

  /** A cell of a level of a table. */
  public record Cell(String table, String level, String value) {}

  /**
   * @param set the federation's current one
   */
  public CodeHistory(ReferenceSet set) {
    this.set = set;
  }

  /**
   * Today's code for an entry of a list.
   *
   * @param list code of the list, or {@link ReplacedCode#TOPICS}
   * @return the code itself where nothing replaced it, or the set does not know it
   */
  public String code(String list, String code) {
    String today = code;
    for (Optional<ReplacedCode> next = set.history().ofCode(list, today);
        next.isPresent();
        next = set.history().ofCode(list, today)) {
      today = next.get().replacedBy();
    }
    return today;
  }

  /**
   * Today's cell for one of an older workbook; several old cells may come to the same one, whose
   * counts then add up. Itself for a table that was not replaced.
   *
   * @return empty when the level is kept apart, or the set does not know the cell
   */
  public Optional<Cell> cell(String table, String level, String value) {
    return level(table, level).flatMap(cells -> Optional.ofNullable(cells.get(value)));
  }

  /**
   * As {@link #cell}, for all cells of a level by their codes: all of one level of today's table.
   */
  public Optional<Map<String, Cell>> level(String table, String level) {
    Optional<TableDefinition> known = set.table(table);
    Optional<Level> old = known.flatMap(t -> levelOf(t, level));
    if (old.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Set<String>> values = new HashMap<>();
    known.orElseThrow().values().forEach(v -> values.put(v, Set.of(v)));
    String today = table;
    for (Optional<ReplacedTable> next = set.history().ofTable(today);
        next.isPresent();
        next = set.history().ofTable(today)) {
      follow(values, next.get().values());
      today = next.get().replacedBy();
    }
    TableDefinition now = set.table(today).orElseThrow();
    if (now.code().equals(table)) {
      Map<String, Cell> same = new LinkedHashMap<>();
      old.get().cells().forEach(c -> same.put(c.code(), new Cell(table, level, c.code())));
      return Optional.of(same);
    }
    return now.levels().stream()
        .map(target -> within(old.get(), values, now.code(), target))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static void follow(Map<String, Set<String>> values, List<ReplacedValue> step) {
    Map<String, List<String>> to = new HashMap<>();
    step.forEach(v -> to.put(v.value(), v.replacedBy()));
    values.replaceAll(
        (value, now) -> {
          Set<String> next = new HashSet<>();
          now.forEach(v -> next.addAll(to.getOrDefault(v, List.of())));
          return next;
        });
  }

  /** Where each cell of an old level lies within one cell of a level of today. */
  private static Optional<Map<String, Cell>> within(
      Level old, Map<String, Set<String>> values, String table, Level target) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (LevelCell cell : old.cells()) {
      Set<String> all = new HashSet<>();
      cell.values().forEach(v -> all.addAll(values.getOrDefault(v, Set.of())));
      Optional<LevelCell> one =
          target.cells().stream()
              .filter(c -> !all.isEmpty() && c.values().containsAll(all))
              .findFirst();
      if (one.isEmpty()) {
        return Optional.empty();
      }
      cells.put(cell.code(), new Cell(table, target.code(), one.get().code()));
    }
    return Optional.of(cells);
  }

  private static Optional<Level> levelOf(TableDefinition table, String level) {
    return table.levels().stream().filter(l -> l.code().equals(level)).findFirst();
  }
}
