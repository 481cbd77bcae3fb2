package fr.village.anonymity.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A level of a table, or a two-way table: cells that are published together. */
record Grouping(String table, String level, List<CountedCell> cells) {
  Grouping {
    cells = List.copyOf(cells);
  }

  /** Whether each of the values from 0 to {@code values − 1} lies in exactly one cell. */
  boolean isPartitionOf(int values) {
    Set<Integer> seen = new HashSet<>();
    for (CountedCell cell : cells) {
      for (int value : cell.values()) {
        if (!seen.add(value)) {
          return false;
        }
      }
    }
    return seen.size() == values;
  }

  /** Number of the cell that holds all of these values; −1 when none does. */
  int cellOf(Set<Integer> values) {
    for (int c = 0; c < cells.size(); c++) {
      if (cells.get(c).values().containsAll(values)) {
        return c;
      }
    }
    return -1;
  }
}
