package fr.village.domain.reference;

import fr.village.domain.Check;
import fr.village.domain.Text;
import java.util.List;

/**
 * Cells of different tables that hold the very same families, whatever happens (ANONYMITY.md, rule
 * 1a). A release of one of the tables then tells of the others, so that their windows have to be
 * looked at together.
 *
 * @param cells of at least two tables, one of each
 */
public record Identity(String code, List<CellReference> cells) {
  public Identity {
    code = Text.code("reference.identity", code);
    cells = List.copyOf(cells);
    Check.that(cells.size() >= 2, "invalid.reference.identity.cells", code);
    Unique.check(cells, CellReference::table, "invalid.reference.identity.twice", code);
  }

  /** Refuses a cell that is not there, or tables that are not taken at the same time. */
  void checkAgainst(List<TableDefinition> tables) {
    int maturity = -1;
    for (CellReference cell : cells) {
      TableDefinition table =
          tables.stream().filter(t -> t.code().equals(cell.table())).findFirst().orElse(null);
      Check.that(
          table != null && table.values().contains(cell.value()),
          "invalid.reference.identity.cell",
          code,
          cell.table(),
          cell.value());
      if (table != null) {
        Check.that(
            maturity < 0 || maturity == table.maturityMonths(),
            "invalid.reference.identity.maturity",
            code,
            cell.table());
        maturity = table.maturityMonths();
      }
    }
  }
}
