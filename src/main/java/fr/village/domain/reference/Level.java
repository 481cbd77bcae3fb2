package fr.village.domain.reference;

import fr.village.domain.Check;
import fr.village.domain.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One grouping of a table's values into cells that do not overlap.
 *
 * @throws fr.village.domain.Invalid {@code invalid.reference.level.overlap}, {@code …cell.twice}
 */
public record Level(String code, List<LevelCell> cells) {
  public Level {
    code = Text.code("reference.level", code);
    cells = List.copyOf(cells);
    Unique.check(cells, LevelCell::code, "invalid.reference.cell.twice", code);
    Set<String> seen = new HashSet<>();
    for (LevelCell cell : cells) {
      for (String value : cell.values()) {
        Check.that(seen.add(value), "invalid.reference.level.overlap", code, value);
      }
    }
  }

  /** Every finest value the cells cover. */
  public Set<String> values() {
    Set<String> all = new HashSet<>();
    cells.forEach(cell -> all.addAll(cell.values()));
    return all;
  }

  /** Whether each cell of this level is a union of whole cells of the finer one. */
  boolean isUnionOf(Level finer) {
    return finer.cells().stream()
        .allMatch(
            small -> cells.stream().anyMatch(big -> big.values().containsAll(small.values())));
  }
}
