package fr.village.federation;

import fr.village.workbook.IndicatorLine;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What tells one figure from another, at every scale and in every Maison.
 *
 * @param year null since the opening
 */
public record FigureKey(String table, String level, @Nullable Integer year, String value) {

  /** None for a level announced without its values. */
  static @Nullable FigureKey of(IndicatorLine line) {
    String value = line.value();
    return value == null ? null : new FigureKey(line.table(), line.level(), line.year(), value);
  }

  // a thousand Maisons' lines are looked up by it at every scale: what a record would do of itself
  // costs more than what it compares

  @Override
  public int hashCode() {
    int hash = table.hashCode();
    hash = 31 * hash + level.hashCode();
    hash = 31 * hash + (year == null ? 0 : year);
    return 31 * hash + value.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof FigureKey key
            && value.equals(key.value)
            && table.equals(key.table)
            && level.equals(key.level)
            && Objects.equals(year, key.year);
  }
}
