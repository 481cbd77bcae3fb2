package fr.village.anonymity;

import fr.village.domain.reference.Label;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.TableDefinition;
import java.util.Objects;

/**
 * A value with noise as a file prints it (rule 12): for sums over many Maisons, never a Maison's
 * figure.
 *
 * @param table one with a pooled value
 */
public record PublishedPooling(Tranche tranche, TableDefinition table, int value) {
  /** Code of the value counted. */
  public String counted() {
    return Objects.requireNonNullElse(table.poolValue(), table.unstated());
  }

  public Label countedLabel() {
    return table.finest().cells().stream()
        .filter(cell -> cell.code().equals(counted()))
        .map(LevelCell::label)
        .findFirst()
        .orElseGet(table::label);
  }
}
