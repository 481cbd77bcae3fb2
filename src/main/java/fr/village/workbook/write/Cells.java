package fr.village.workbook.write;

import fr.village.workbook.format.ExcelText;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Fills cells: texts are texts, numbers numbers, dates dates, whatever they begin with. */
final class Cells {
  private final XSSFSheet sheet;
  private final Styles styles;
  private final SharedTexts texts;

  Cells(XSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
    this.texts = SharedTexts.of(sheet.getWorkbook());
  }

  /** Row and column from 0; a cell without value carries its style only. */
  void put(int rowIndex, int column, @Nullable Object value, Look look) {
    XSSFCell cell = row(rowIndex).createCell(column);
    Look worn = look;
    switch (value) {
      case null -> {}
      case BigDecimal number -> {
        // 152, where POI would write 152.0
        put(cell, STCellType.N, number.toPlainString());
      }
      case LocalDate date -> cell.setCellValue(date);
      default -> {
        String text = value.toString();
        worn = ExcelText.looksLikeFormula(text) ? look.asQuoted() : look;
        put(cell, STCellType.S, Integer.toString(texts.place(ExcelText.escape(text))));
      }
    }
    cell.getCTCell().setS(styles.of(worn).getIndex());
  }

  /** What POI's own setters come to, without an object of XML for every value. */
  private static void put(XSSFCell cell, STCellType.Enum type, String value) {
    cell.getCTCell().setT(type);
    cell.getCTCell().setV(value);
  }

  void height(int rowIndex, double points) {
    row(rowIndex).setHeightInPoints((float) points);
  }

  private XSSFRow row(int index) {
    XSSFRow row = sheet.getRow(index);
    return row == null ? sheet.createRow(index) : row;
  }
}
