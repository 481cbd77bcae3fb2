package fr.village.workbook.write;

import fr.village.workbook.format.ExcelText;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Fills cells: texts are texts, numbers numbers, dates dates, whatever they begin with. */
final class Cells {
  private final XSSFSheet sheet;
  private final Styles styles;

  Cells(XSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  /** Row and column from 0; a cell without value carries its style only. */
  void put(int rowIndex, int column, @Nullable Object value, Look look) {
    XSSFCell cell = row(rowIndex).createCell(column);
    Look worn = look;
    switch (value) {
      case null -> {}
      case BigDecimal number -> {
        cell.setCellValue(number.doubleValue());
        // 152, where POI would write 152.0
        cell.getCTCell().setV(number.toPlainString());
      }
      case LocalDate date -> cell.setCellValue(date);
      default -> {
        String text = value.toString();
        worn = ExcelText.looksLikeFormula(text) ? look.asQuoted() : look;
        cell.setCellValue(ExcelText.escape(text));
      }
    }
    cell.setCellStyle(styles.of(worn));
  }

  void height(int rowIndex, double points) {
    row(rowIndex).setHeightInPoints((float) points);
  }

  private XSSFRow row(int index) {
    XSSFRow row = sheet.getRow(index);
    return row == null ? sheet.createRow(index) : row;
  }
}
