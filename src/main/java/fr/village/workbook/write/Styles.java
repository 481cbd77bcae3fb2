package fr.village.workbook.write;

import fr.village.workbook.write.Look.Frame;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;

/** The cell styles of a book, each made once, in the order they are first asked for. */
final class Styles {
  /** On every Windows and Mac; LibreOffice has a font of the same widths. */
  static final String FONT = "Arial";

  private static final List<XSSFCellBorder.BorderSide> SIDES =
      List.of(
          XSSFCellBorder.BorderSide.TOP,
          XSSFCellBorder.BorderSide.BOTTOM,
          XSSFCellBorder.BorderSide.LEFT,
          XSSFCellBorder.BorderSide.RIGHT);

  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> made = new HashMap<>();

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    paint(workbook.getFontAt(0), Look.of(10, Palette.INK));
  }

  XSSFCellStyle of(Look look) {
    XSSFCellStyle style = made.get(look);
    if (style == null) {
      style = make(look);
      made.put(look, style);
    }
    return style;
  }

  private XSSFCellStyle make(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    XSSFFont font = workbook.createFont();
    paint(font, look);
    style.setFont(font);
    style.setDataFormat(workbook.createDataFormat().getFormat(look.numberFormat()));
    style.setAlignment(look.align());
    style.setWrapText(look.wrap());
    style.setIndention((short) (look.indent() ? 1 : 0));
    style.setQuotePrefixed(look.quoted());
    boolean header = look.frame() == Frame.HEADER;
    style.setVerticalAlignment(
        look.frame() == Frame.NONE ? VerticalAlignment.BOTTOM : VerticalAlignment.CENTER);
    if (header) {
      style.setFillForegroundColor(Palette.color(Palette.TEAL_SOFT));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (look.frame() == Frame.INPUT) {
      style.setLocked(false);
      style.setFillForegroundColor(Palette.color(Palette.INPUT));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      for (XSSFCellBorder.BorderSide side : SIDES) {
        style.setBorderColor(side, Palette.color(Palette.INPUT_LINE));
      }
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    } else if (look.frame() != Frame.NONE) {
      style.setBorderBottom(BorderStyle.THIN);
      style.setBottomBorderColor(Palette.color(header ? Palette.TEAL : Palette.LINE));
    }
    return style;
  }

  private static void paint(XSSFFont font, Look look) {
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) look.points());
    font.setBold(look.bold());
    font.setColor(Palette.color(look.color()));
  }
}
