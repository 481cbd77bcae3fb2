package fr.village.workbook.write;

import fr.village.workbook.blank.BlankFact;
import fr.village.workbook.blank.BlankForm;
import fr.village.workbook.blank.BlankFormat;
import fr.village.workbook.blank.BlankLine;
import fr.village.workbook.format.Format1;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A blank workbook opened, filled in and saved, as a person does with a spreadsheet program. */
public final class FilledByHand {
  private FilledByHand() {}

  /**
   * @param facts a text, a whole number or a day for each cell of Lisez-moi that is filled in
   * @param counts families, for each cell of Indicateurs that is filled in
   */
  public static byte[] fill(
      BlankForm form, Map<BlankFact, Object> facts, Map<BlankLine, Integer> counts) {
    byte[] blank = BlankWriter.write(form);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(blank));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet first = workbook.getSheet(Format1.FACTS.name());
      int value = Format1.FACTS.indexOf("value");
      facts.forEach(
          (fact, typed) ->
              type(first.getRow(BlankRules.factRow(form, fact)).getCell(value), typed));
      XSSFSheet lines = workbook.getSheet(BlankFormat.LINES.name());
      int count = BlankFormat.column(BlankFormat.LINES, BlankFormat.LINES.indexOf("count"));
      int row = BlankFormat.LINES.firstRow() - 1;
      for (BlankLine line : form.lines()) {
        Integer families = counts.get(line);
        if (families != null) {
          type(lines.getRow(row).getCell(count), families);
        }
        row++;
      }
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void type(XSSFCell cell, Object typed) {
    switch (typed) {
      case LocalDate day -> cell.setCellValue(day);
      case Integer number -> cell.setCellValue(number);
      default -> cell.setCellValue(typed.toString());
    }
  }
}
