package fr.village.workbook.write;

import fr.village.workbook.ColumnType;
import fr.village.workbook.blank.BlankFormat;
import fr.village.workbook.format.Field;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.Part;
import fr.village.workbook.format.TableFormat;
import fr.village.workbook.write.Look.Frame;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** One table of a blank workbook: as a submission's, with cells to fill in, the others locked. */
final class BlankSheet {
  private static final Look TITLE = Look.of(16, Palette.INK).strong();
  private static final Look LEAD = Look.of(10, Palette.SECONDARY).wrapped();
  private static final Look CODE = Look.of(7, Palette.SECONDARY);
  private static final Look HEADER =
      Look.of(10, Palette.TEAL).strong().wrapped().framed(Frame.HEADER);
  private static final Look CELL = Look.of(10, Palette.INK).wrapped().framed(Frame.RULE);
  private static final Look INPUT = Look.of(10, Palette.INK).framed(Frame.INPUT);

  private static final int CODE_OF_FACT = Format1.FACTS.indexOf("fact");

  private final XSSFSheet sheet;
  private final Cells cells;
  private final Part<?> part;
  private final TableFormat<?> format;
  private final int[] widths;
  private final int printed;
  private final Set<Integer> days;

  /**
   * @param widths of the columns of the sheet, in characters
   * @param printed how many of the columns are for people, the codes after them apart
   * @param days rows, from 0, where a day is to be filled in
   */
  BlankSheet(
      XSSFSheet sheet, Styles styles, Part<?> part, int[] widths, int printed, Set<Integer> days) {
    this.sheet = sheet;
    this.cells = new Cells(sheet, styles);
    this.part = part;
    this.format = part.format();
    this.widths = widths.clone();
    this.printed = printed;
    this.days = Set.copyOf(days);
  }

  void write() {
    for (int column = 0; column < widths.length; column++) {
      sheet.setColumnWidth(column, widths[column] * 256);
    }
    writeHead();
    int row = format.firstRow() - 1;
    List<@Nullable Object> before = List.of();
    for (List<@Nullable Object> line : part.cells()) {
      writeRow(
          row++, line, !before.isEmpty() && Objects.equals(line.getFirst(), before.getFirst()));
      before = line;
    }
    int header = format.codesRow();
    sheet.createFreezePane(0, header + 1);
    sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
    sheet
        .getWorkbook()
        .setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, printed - 1, 0, row - 1);
    finish(sheet, printedWidth() > 100);
  }

  /** Locked without a password, printed on the width of A4. */
  static void finish(XSSFSheet sheet, boolean landscape) {
    sheet.setDisplayGridlines(false);
    PageSetup.apply(sheet, landscape);
    PageSetup.fitWidth(sheet);
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
  }

  private int printedWidth() {
    return Arrays.stream(widths).limit(printed).sum();
  }

  private void writeHead() {
    cells.put(0, 0, format.title(), TITLE);
    cells.height(0, 26);
    List<String> sentences = new ArrayList<>(List.of(format.rowMeaning()));
    sentences.addAll(format.notes());
    for (int i = 0; i < sentences.size(); i++) {
      int row = 1 + i;
      cells.put(row, 0, sentences.get(i), LEAD);
      sheet.addMergedRegion(new CellRangeAddress(row, row, 0, printed - 1));
      cells.height(row, TableRows.LINE_HEIGHT * lines(sentences.get(i), printedWidth()));
    }
    int codes = format.codesRow() - 1;
    for (int i = 0; i < format.fields().size(); i++) {
      Field field = format.fields().get(i);
      int column = BlankFormat.column(format, i);
      boolean code = column >= printed;
      cells.put(codes, column, field.code(), CODE);
      boolean input = BlankFormat.isFilled(format, i, List.of());
      Look header = input ? ColumnLook.aligned(HEADER, field) : HEADER;
      cells.put(codes + 1, column, field.header(), code ? quiet(header) : header);
    }
    if (format == BlankFormat.LINES) {
      Look header = HEADER.align(HorizontalAlignment.LEFT).indented();
      cells.put(codes + 1, BlankFormat.controlColumn(), BlankFormat.CONTROL, header);
    }
    cells.height(codes + 1, TableRows.LINE_HEIGHT * 2 + 8);
  }

  /** Letters are narrower than the digits that columns are measured in: by a sixth, to be safe. */
  private static int lines(String text, int width) {
    return Math.max(1, Math.ceilDiv(text.length() * 5, Math.max(20, width) * 6));
  }

  private static Look quiet(Look look) {
    return look.colored(Palette.SECONDARY);
  }

  private void writeRow(int row, List<@Nullable Object> line, boolean again) {
    int most = 1;
    for (int i = 0; i < line.size(); i++) {
      int column = BlankFormat.column(format, i);
      Object value = line.get(i);
      boolean input = BlankFormat.isFilled(format, i, line);
      cells.put(row, column, value, input ? input(row, i) : look(value, column, again));
      if (value != null && column < printed) {
        most = Math.max(most, lines(value.toString(), widths[column]));
      }
    }
    if (format == BlankFormat.LINES) {
      cells.put(row, BlankFormat.controlColumn(), null, CELL);
    }
    cells.height(row, TableRows.LINE_HEIGHT * most + 4);
  }

  /** Numbers and days to the right of numbers, and to the left beside texts. */
  private Look input(int row, int field) {
    if (format == BlankFormat.LINES) {
      return INPUT.format("#,##0").align(HorizontalAlignment.RIGHT).indented();
    }
    if (format == BlankFormat.ACTIVITIES) {
      String number = format.fields().get(field).type().numberFormat();
      return INPUT.format(number).align(HorizontalAlignment.RIGHT).indented();
    }
    Look fact = INPUT.align(HorizontalAlignment.LEFT).indented();
    return days.contains(row) ? fact.format(ColumnType.DATE.numberFormat()) : fact;
  }

  private Look look(@Nullable Object value, int column, boolean again) {
    Look look = column >= printed ? Look.of(8, Palette.SECONDARY).framed(Frame.RULE) : CELL;
    if (value instanceof BigDecimal || value instanceof LocalDate) {
      look = look.align(HorizontalAlignment.LEFT);
    }
    if (column == 0 && format == BlankFormat.LINES) {
      return again ? quiet(look) : look.strong();
    }
    boolean code = format.code().equals(Format1.FACTS.code()) && column == CODE_OF_FACT;
    return code ? quiet(look).align(HorizontalAlignment.LEFT).indented() : look;
  }
}
