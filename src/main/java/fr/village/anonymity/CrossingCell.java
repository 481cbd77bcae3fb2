package fr.village.anonymity;

import java.util.Comparator;

/** A cell of a two-way table: a cell of each margin. */
public record CrossingCell(String row, String column) implements Comparable<CrossingCell> {
  private static final Comparator<CrossingCell> ORDER =
      Comparator.comparing(CrossingCell::row).thenComparing(CrossingCell::column);

  @Override
  public int compareTo(CrossingCell other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return row + "/" + column;
  }
}
