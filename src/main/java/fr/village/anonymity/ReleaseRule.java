package fr.village.anonymity;

import fr.village.domain.reference.Floors;
import fr.village.domain.reference.Level;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Rule 1c: a level is released whole or not at all, only if every cell of its window is large
 * enough and every coarser level whose window is open is released at the same closing. So the
 * releases of a finer level always end where some releases of the coarser ones do, and no
 * subtraction between levels reaches part of a window.
 */
class ReleaseRule {
  private final Floors floors;

  ReleaseRule(Floors floors) {
    this.floors = floors;
  }

  /**
   * The levels to release now.
   *
   * @param windows the window of each level by its code
   */
  List<Level> releasable(TableDefinition table, Map<String, Window> windows) {
    List<Level> released = new ArrayList<>();
    for (Level level : table.levels().reversed()) {
      Window window = windows.get(level.code());
      if (window == null || !window.isOpen()) {
        continue;
      }
      if (!passes(table, level, window.cells(level))) {
        break;
      }
      released.add(level);
    }
    return released;
  }

  /** Whether every cell is empty or large enough; an answer to a sensitive table never empty. */
  boolean passes(TableDefinition table, Level level, Map<String, Integer> cells) {
    return level.cells().stream()
        .allMatch(cell -> passes(table, cell, cells.getOrDefault(cell.code(), 0)));
  }

  private boolean passes(TableDefinition table, LevelCell cell, int families) {
    String noAnswer = table.noAnswer();
    if (noAnswer != null && !cell.values().contains(noAnswer)) {
      return families >= floors.sensitive();
    }
    return families == 0 || families >= floors.ordinary();
  }
}
