package fr.village.workbook.blank;

import fr.village.reference.ReferenceSets;
import fr.village.workbook.check.Edit;
import fr.village.workbook.write.BlankWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Blank workbooks for tests, filled in as a person does. */
public final class Blanks {
  public static final LocalDate CLOSING = LocalDate.of(2026, 6, 30);

  private static final BlankForm FORM =
      BlankForm.of(
          ReferenceSets.builtIn(),
          CLOSING,
          List.of(LocalDate.of(2026, 3, 31), CLOSING, LocalDate.of(2026, 9, 30)));

  private static final byte[] BLANK = BlankWriter.write(FORM);

  private Blanks() {}

  public static BlankForm form() {
    return FORM;
  }

  public static byte[] blank() {
    return BLANK.clone();
  }

  /** Lisez-moi of a Maison of 40 families, and all of Indicateurs it may tell. */
  public static byte[] filled() {
    return filled("LEN-03", CLOSING, book -> {});
  }

  /** The same with something more done to it. */
  public static byte[] filled(Consumer<XSSFWorkbook> more) {
    return filled("LEN-03", CLOSING, more);
  }

  public static byte[] filled(String code, LocalDate closing, Consumer<XSSFWorkbook> more) {
    return Edit.workbook(
        blank(),
        book -> {
          fillFacts(book, code, closing);
          fillLines(book);
          more.accept(book);
        });
  }

  public static void fillFacts(XSSFWorkbook book, String code, LocalDate closing) {
    fact(book, "house_code").setCellValue(code);
    fact(book, "house_name").setCellValue("Maison de Lens");
    fact(book, "house_departement").setCellValue("62 Pas-de-Calais");
    fact(book, "house_carrier").setCellValue("Association (association)");
    fact(book, "period_start").setCellValue(LocalDate.of(2024, 1, 8));
    fact(book, "closing").setCellValue(closing);
    fact(book, "families").setCellValue(40);
  }

  private static void fillLines(XSSFWorkbook book) {
    level(book, "structure", "detail", 12, 20, 8);
    level(book, "first_child", "detail", 40, 0);
    // one of these is under the floor: only the grouping is told
    level(book, "source", "carers", 25, 15);
    level(book, "distress", "detail", 11, 24, 5);
    XSSFSheet activities = book.getSheet("Activités");
    XSSFRow year = row(activities, 1, "2025");
    cell(activities, year, "held").setCellValue(22);
    cell(activities, year, "hours").setCellValue(33.5);
    cell(activities, year, "offsite").setCellValue(3);
  }

  /** The counts of one level, in its order. */
  public static void level(XSSFWorkbook book, String table, String level, int... counts) {
    List<XSSFCell> cells = counts(book, table, level);
    for (int i = 0; i < counts.length; i++) {
      cells.get(i).setCellValue(counts[i]);
    }
  }

  /** The cells to fill in of one level. */
  public static List<XSSFCell> counts(XSSFWorkbook book, String table, String level) {
    XSSFSheet sheet = book.getSheet("Indicateurs");
    List<XSSFCell> cells = new ArrayList<>();
    for (int i = BlankFormat.LINES.firstRow() - 1; i <= sheet.getLastRowNum(); i++) {
      XSSFRow row = sheet.getRow(i);
      if (cell(sheet, row, "table").getStringCellValue().equals(table)
          && cell(sheet, row, "level").getStringCellValue().equals(level)) {
        cells.add(cell(sheet, row, "count"));
      }
    }
    return cells;
  }

  /** The cell of a fact's value. */
  public static XSSFCell fact(XSSFWorkbook book, String code) {
    XSSFSheet sheet = book.getSheet("Lisez-moi");
    XSSFRow row = row(sheet, 3, code);
    return cell(sheet, row, "value");
  }

  private static XSSFRow row(XSSFSheet sheet, int column, String text) {
    return IntStream.rangeClosed(0, sheet.getLastRowNum())
        .mapToObj(sheet::getRow)
        .filter(row -> row != null && row.getCell(column) != null)
        .filter(row -> shown(row.getCell(column)).equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static String shown(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC
        ? String.valueOf((int) cell.getNumericCellValue())
        : cell.getStringCellValue();
  }

  /** By the code that stands over the column. */
  public static XSSFCell cell(XSSFSheet sheet, XSSFRow row, String code) {
    for (Map.Entry<String, Integer> codes : codesRows().entrySet()) {
      if (codes.getKey().equals(sheet.getSheetName())) {
        for (Cell cell : sheet.getRow(codes.getValue() - 1)) {
          if (shown(cell).equals(code)) {
            return row.getCell(cell.getColumnIndex());
          }
        }
      }
    }
    throw new IllegalArgumentException(code);
  }

  private static Map<String, Integer> codesRows() {
    return Map.of(
        "Lisez-moi", form().parts().getFirst().format().codesRow(),
        "Indicateurs", BlankFormat.LINES.codesRow(),
        "Activités", BlankFormat.ACTIVITIES.codesRow());
  }
}
