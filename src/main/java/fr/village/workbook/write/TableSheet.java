package fr.village.workbook.write;

import fr.village.workbook.ColumnType;
import fr.village.workbook.Status;
import fr.village.workbook.format.Field;
import fr.village.workbook.format.Part;
import fr.village.workbook.format.TableFormat;
import fr.village.workbook.write.Look.Frame;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.jspecify.annotations.Nullable;

/** Writes one sheet: title, what a row is, notes, stable codes, then a true Excel table. */
final class TableSheet {
  private static final Look TITLE = Look.of(16, Palette.INK).strong();
  private static final Look LEAD = Look.of(10, Palette.SECONDARY).wrapped();
  private static final Look CODE = Look.of(8, Palette.SECONDARY);
  private static final Look HEADER =
      Look.of(10, Palette.TEAL).strong().wrapped().framed(Frame.HEADER);
  private static final Look CELL = Look.of(10, Palette.INK).framed(Frame.RULE);
  private static final double LINE_HEIGHT = 13;
  private static final int LANDSCAPE_FROM_COLUMNS = 6;

  private final XSSFSheet sheet;
  private final Cells cells;
  private final TableFormat<?> format;
  private final List<List<@Nullable Object>> rows;

  TableSheet(XSSFSheet sheet, Styles styles, Part<?> part) {
    this.sheet = sheet;
    this.cells = new Cells(sheet, styles);
    this.format = part.format();
    this.rows = part.cells();
  }

  void write() {
    int[] widths = Widths.of(format.fields(), rows);
    for (int column = 0; column < widths.length; column++) {
      sheet.setColumnWidth(column, widths[column] * 256);
    }
    writeHead(widths);
    writeRows(widths);
    addTable();
    int header = format.codesRow();
    sheet.createFreezePane(0, header + 1);
    sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
    sheet.setDisplayGridlines(false);
    PageSetup.apply(sheet, format.fields().size() >= LANDSCAPE_FROM_COLUMNS);
    PageSetup.fitWidth(sheet);
  }

  private void writeHead(int[] widths) {
    cells.put(0, 0, format.title(), TITLE);
    cells.height(0, 26);
    writeSentence(1, format.rowMeaning(), widths);
    for (int i = 0; i < format.notes().size(); i++) {
      writeSentence(2 + i, format.notes().get(i), widths);
    }
    int codes = format.codesRow() - 1;
    List<Field> fields = format.fields();
    for (int column = 0; column < fields.size(); column++) {
      Field field = fields.get(column);
      cells.put(codes, column, field.code(), aligned(CODE, field));
      cells.put(codes + 1, column, field.header(), aligned(HEADER, field));
    }
    cells.height(codes + 1, LINE_HEIGHT * Widths.headerLines(fields, widths) + 8);
  }

  /** A sentence over the whole width of the table, in as many lines as it takes. */
  private void writeSentence(int row, String sentence, int[] widths) {
    cells.put(row, 0, sentence, LEAD);
    int last = widths.length - 1;
    sheet.addMergedRegion(new CellRangeAddress(row, row, 0, last));
    int width = Arrays.stream(widths).sum();
    cells.height(row, LINE_HEIGHT * Math.ceilDiv(sentence.length(), Math.max(20, width)));
  }

  private void writeRows(int[] widths) {
    int row = format.firstRow() - 1;
    for (List<@Nullable Object> line : rows) {
      cells.height(row, LINE_HEIGHT * Widths.lines(line, widths) + 5);
      for (int column = 0; column < line.size(); column++) {
        Field field = format.fields().get(column);
        cells.put(row, column, line.get(column), look(field, line.get(column)));
      }
      row++;
    }
  }

  private static Look look(Field field, @Nullable Object value) {
    Look look = aligned(CELL, field);
    return switch (value) {
      case LocalDate _ ->
          look.format(
              field.type().isDate() ? field.type().numberFormat() : ColumnType.DATE.numberFormat());
      case BigDecimal _ ->
          look.format(
              field.type() == ColumnType.ANY
                  ? ColumnType.INTEGER.numberFormat()
                  : field.type().numberFormat());
      case String text when text.equals(Status.NOT_YET.code()) -> look.colored(Palette.CARE);
      case null, default -> look.wrapped();
    };
  }

  private static Look aligned(Look look, Field field) {
    return field.type().isNumber()
        ? look.align(HorizontalAlignment.RIGHT).indented()
        : look.align(HorizontalAlignment.LEFT);
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
