package fr.village.workbook.read;

import fr.village.workbook.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
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
    Map<String, byte[]> parts = opened.parts();
    try {
      List<String> texts = SharedTexts.of(parts, limits, opened.deadline());
      boolean from1904 = SheetPart.from1904(parts);
      List<FoundSheet> sheets = new ArrayList<>();
      for (SheetPart sheet : SheetPart.of(parts)) {
        byte[] part = parts.get(sheet.part());
        if (part == null) {
          throw Unreadable.of("workbook.damaged");
        }
        SheetScanner scanner = new SheetScanner(part, texts);
        sheets.add(read(sheet.name(), scanner, from1904, limits, opened.deadline()));
      }
      return sheets;
    } catch (XMLStreamException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // a parser's failure is the file's fault here: its bytes come from anywhere
      throw Unreadable.of("workbook.damaged");
    }
  }

  private static FoundSheet read(
      String name, SheetScanner scanner, boolean from1904, Limits limits, Deadline deadline)
      throws XMLStreamException, Unreadable {
    List<Finding> findings = new ArrayList<>();
    List<FoundRow> rows = new ArrayList<>();
    CellReader reader = new CellReader(name, from1904, limits, findings::add);
    int seen = 0;
    int filled = 0;
    while (scanner.next()) {
      deadline.check();
      filled += scanner.size();
      if (++seen > limits.rows()) {
        throw Unreadable.of("workbook.too-many-rows", name, limits.rows());
      }
      if (filled > limits.cells()) {
        throw Unreadable.of("workbook.too-many-cells", limits.cells());
      }
      SortedMap<Integer, Object> cells = new TreeMap<>();
      for (int i = 0; i < scanner.size() && scanner.column(i) < limits.columns(); i++) {
        @Nullable Object value = reader.read(scanner.value(i), scanner.row(), (String) null);
        if (value != null) {
          cells.put(scanner.column(i), value);
        }
      }
      if (!cells.isEmpty()) {
        rows.add(new FoundRow(scanner.row(), cells));
      }
    }
    return new FoundSheet(name, rows, findings);
  }
}
