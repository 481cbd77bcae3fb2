package fr.village.workbook.read;

import fr.village.workbook.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of any workbook, read within the limits of all others.
 *
 * @param findings cells that hold a formula, an error or too much; they are left out of the rows
 */
public record FoundSheet(String name, List<FoundRow> rows, List<Finding> findings) {
  /**
   * A row with something in it.
   *
   * @param number as Excel shows it, from 1
   * @param cells texts and BigDecimals, by column from 0
   */
  public record FoundRow(int number, SortedMap<Integer, Object> cells) {}

  /**
   * All sheets in order.
   *
   * @throws Unreadable where the bytes are no Excel file, are damaged, or go over a limit
   */
  public static List<FoundSheet> all(byte[] file, Limits limits) throws Unreadable {
    Package opened = Package.open(file, limits);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(opened.repack()))) {
      List<FoundSheet> sheets = new ArrayList<>();
      for (Sheet sheet : workbook.getSheets().toList()) {
        sheets.add(read(sheet, workbook.isDate1904(), limits));
      }
      return sheets;
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // a parser's failure is the file's fault here: its bytes come from anywhere
      throw Unreadable.of("workbook.damaged");
    }
  }

  private static FoundSheet read(Sheet sheet, boolean from1904, Limits limits)
      throws IOException, Unreadable {
    List<Finding> findings = new ArrayList<>();
    List<FoundRow> rows = new ArrayList<>();
    CellReader reader = new CellReader(sheet.getName(), from1904, limits, findings::add);
    try (Stream<Row> stream = sheet.openStream()) {
      int seen = 0;
      for (Iterator<Row> all = stream.iterator(); all.hasNext(); ) {
        Row row = all.next();
        if (++seen > limits.rows()) {
          throw Unreadable.of("workbook.too-many-rows", sheet.getName(), limits.rows());
        }
        SortedMap<Integer, Object> cells = new TreeMap<>();
        for (@Nullable Cell cell : row) {
          if (cell != null && cell.getColumnIndex() < limits.columns()) {
            @Nullable Object value = reader.read(cell, row.getRowNum(), (String) null);
            if (value != null) {
              cells.put(cell.getColumnIndex(), value);
            }
          }
        }
        if (!cells.isEmpty()) {
          rows.add(new FoundRow(row.getRowNum(), cells));
        }
      }
    }
    return new FoundSheet(sheet.getName(), rows, findings);
  }
}
