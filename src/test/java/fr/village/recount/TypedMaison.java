package fr.village.recount;

import fr.village.domain.reference.LevelCell;
import fr.village.workbook.blank.BlankFormat;
import fr.village.workbook.blank.Blanks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A Maison that keeps no notebook: what a person typed is all that is true of it.
 *
 * @param counts by table and code of a value
 */
record TypedMaison(String code, int families, LocalDate closing, Map<String, Integer> counts) {

  static TypedMaison read(byte[] workbook) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      Map<String, Integer> counts = new HashMap<>();
      XSSFSheet sheet = book.getSheet(BlankFormat.LINES.name());
      for (int i = BlankFormat.LINES.firstRow() - 1; i <= sheet.getLastRowNum(); i++) {
        XSSFRow row = sheet.getRow(i);
        XSSFCell count = row == null ? null : Blanks.cell(sheet, row, "count");
        if (row != null && count != null && count.getCellType() == CellType.NUMERIC) {
          String table = Blanks.cell(sheet, row, "table").getStringCellValue();
          String value = Blanks.cell(sheet, row, "value").getStringCellValue();
          counts.put(table + " " + value, (int) count.getNumericCellValue());
        }
      }
      return new TypedMaison(
          Blanks.fact(book, "house_code").getStringCellValue(),
          (int) Blanks.fact(book, "families").getNumericCellValue(),
          Blanks.fact(book, "closing").getLocalDateTimeCellValue().toLocalDate(),
          counts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Families of a cell; any of them where the table was not filled in so finely. */
  Range families(String table, LevelCell cell, @Nullable Integer year) {
    if (year != null && year != closing.getYear()) {
      return Range.NOTHING;
    }
    Integer itself = counts.get(table + " " + cell.code());
    Set<String> values = cell.values();
    boolean finer = values.stream().allMatch(v -> counts.containsKey(table + " " + v));
    if (itself != null) {
      return Range.exactly(itself);
    }
    return finer
        ? Range.exactly(
            values.stream().mapToInt(v -> counts.getOrDefault(table + " " + v, 0)).sum())
        : new Range(0, families);
  }
}
