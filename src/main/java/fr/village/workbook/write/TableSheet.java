package fr.village.workbook.write;

import fr.village.workbook.format.Field;
import fr.village.workbook.format.Part;
import fr.village.workbook.format.TableFormat;
import fr.village.workbook.write.Look.Frame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** Makes one sheet: title, what a row is, notes, stable codes, then a true Excel table. */
final class TableSheet {
  private static final Look TITLE = Look.of(16, Palette.INK).strong();
  private static final Look LEAD = Look.of(10, Palette.SECONDARY).wrapped();
  private static final Look CODE = Look.of(8, Palette.SECONDARY);
  private static final Look HEADER =
      Look.of(10, Palette.TEAL).strong().wrapped().framed(Frame.HEADER);
  private static final int LANDSCAPE_FROM_COLUMNS = 6;

  private final XSSFSheet sheet;
  private final Cells cells;
  private final TableFormat<?> format;
  private final TableRows rows;

  TableSheet(XSSFSheet sheet, Styles styles, Part<?> part) {
    this.sheet = sheet;
    this.cells = new Cells(sheet, styles);
    this.format = part.format();
    if (part.rows().size() > SpreadsheetVersion.EXCEL2007.getMaxRows() - format.firstRow()) {
      throw new IllegalArgumentException(
          "no sheet holds the %,d rows of %s".formatted(part.rows().size(), format.name()));
    }
    this.rows = new TableRows(part, styles, SharedTexts.of(sheet.getWorkbook()));
  }

  /** Everything but the rows, which are to be written where this sheet's head ends. */
  TableRows write() {
    writeHead();
    int[] widths = rows.measure();
    for (int column = 0; column < widths.length; column++) {
      sheet.setColumnWidth(column, widths[column] * 256);
    }
    fit(widths);
    addTable();
    int header = format.codesRow();
    sheet.createFreezePane(0, header + 1);
    sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
    sheet.setDisplayGridlines(false);
    PageSetup.apply(sheet, format.fields().size() >= LANDSCAPE_FROM_COLUMNS);
    PageSetup.fitWidth(sheet);
    return rows;
  }

  private void writeHead() {
    cells.put(0, 0, format.title(), TITLE);
    List<String> sentences = sentences();
    for (int i = 0; i < sentences.size(); i++) {
      cells.put(1 + i, 0, sentences.get(i), LEAD);
    }
    int codes = format.codesRow() - 1;
    List<Field> fields = format.fields();
    for (int column = 0; column < fields.size(); column++) {
      Field field = fields.get(column);
      cells.put(codes, column, field.code(), ColumnLook.aligned(CODE, field));
      cells.put(codes + 1, column, field.header(), ColumnLook.aligned(HEADER, field));
    }
  }

  /** What stands between title and table. */
  private List<String> sentences() {
    List<String> sentences = new ArrayList<>(List.of(format.rowMeaning()));
    sentences.addAll(format.notes());
    return sentences;
  }

  /** Sentences stand over the whole width of the table, in as many lines as they take. */
  private void fit(int[] widths) {
    cells.height(0, 26);
    int width = Arrays.stream(widths).sum();
    List<String> sentences = sentences();
    for (int i = 0; i < sentences.size(); i++) {
      int row = 1 + i;
      sheet.addMergedRegion(new CellRangeAddress(row, row, 0, widths.length - 1));
      int lines = Math.ceilDiv(sentences.get(i).length(), Math.max(20, width));
      cells.height(row, TableRows.LINE_HEIGHT * lines);
    }
    int lines = Widths.headerLines(format.fields(), widths);
    cells.height(format.codesRow(), TableRows.LINE_HEIGHT * lines + 8);
  }

  private void addTable() {
    int header = format.codesRow();
    // a table needs a row even when there is nothing to say
    int last = header + Math.max(1, rows.size());
    AreaReference area =
        new AreaReference(
            new CellReference(header, 0),
            new CellReference(last, format.fields().size() - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.createTable(area);
    table.setName(format.code());
    table.setDisplayName(format.code());
    table.updateHeaders();
    table.getCTTable().addNewAutoFilter().setRef(table.getCTTable().getRef());
  }
}
