package fr.village.workbook.write;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A4 paper with sober margins and numbered pages. */
final class PageSetup {
  private static final double CENTIMETRE = 1 / 2.54;

  private PageSetup() {}

  static void apply(XSSFSheet sheet, boolean landscape) {
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(XSSFPrintSetup.A4_PAPERSIZE);
    setup.setOrientation(landscape ? PrintOrientation.LANDSCAPE : PrintOrientation.PORTRAIT);
    sheet.setMargin(PageMargin.LEFT, 1.5 * CENTIMETRE);
    sheet.setMargin(PageMargin.RIGHT, 1.5 * CENTIMETRE);
    sheet.setMargin(PageMargin.TOP, 1.5 * CENTIMETRE);
    sheet.setMargin(PageMargin.BOTTOM, 1.8 * CENTIMETRE);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("&P / &N");
  }

  static void fitWidth(XSSFSheet sheet) {
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }
}
