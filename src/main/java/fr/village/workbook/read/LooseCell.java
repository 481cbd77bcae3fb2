package fr.village.workbook.read;

import org.apache.poi.ss.util.CellReference;

/**
 * A cell outside of every table.
 *
 * @param row from 0
 * @param column from 0
 * @param value a text or a BigDecimal
 */
public record LooseCell(int row, int column, Object value) {
  /** As Excel shows it: A1. */
  public String reference() {
    return CellReference.convertNumToColString(column) + (row + 1);
  }
}
