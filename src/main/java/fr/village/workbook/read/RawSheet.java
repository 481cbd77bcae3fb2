package fr.village.workbook.read;

import fr.village.workbook.format.TableFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it was found.
 *
 * @param table the table its codes announce, if any
 * @param rows the rows of that table
 * @param loose all cells outside of it
 * @param cells how many hold something
 */
record RawSheet(
    String name,
    @Nullable TableFormat<?> table,
    List<RawRow> rows,
    List<LooseCell> loose,
    int cells) {

  /**
   * A row of a table.
   *
   * @param number as Excel shows it, from 1
   * @param cells one per field of the table: text, BigDecimal, LocalDate or nothing
   */
  record RawRow(int number, List<@Nullable Object> cells) {}
}
