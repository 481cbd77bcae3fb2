package fr.village.federation;

import fr.village.workbook.IndicatorLine;
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
}
