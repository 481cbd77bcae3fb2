package fr.village.reference.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the rows of a set as a workbook somebody edits: codes are text, choices are lists. */
final class SheetWriter {
  /** Said beside a cell that is filled in, so that nobody looks up the instructions. */
  private static final int FURTHER_ROWS = 500;

  private static final int LONGEST_PROMPT = 250;
  private static final float LINE = 15;
  private static final int MEANING = 90;
  static final String INSTRUCTIONS = "Mode d’emploi";

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final XSSFCellStyle header = workbook.createCellStyle();
  private final XSSFCellStyle text = workbook.createCellStyle();
  private final XSSFCellStyle wrapped = workbook.createCellStyle();
  private final XSSFCellStyle whole = workbook.createCellStyle();
  private final XSSFCellStyle day = workbook.createCellStyle();

  private SheetWriter() {
    XSSFFont bold = workbook.createFont();
    bold.setBold(true);
    header.setFont(bold);
    header.setFillForegroundColor(IndexedColors.LIGHT_TURQUOISE.getIndex());
    header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    header.setBorderBottom(BorderStyle.THIN);
    header.setWrapText(true);
    header.setVerticalAlignment(VerticalAlignment.CENTER);
    short asText = workbook.createDataFormat().getFormat("@");
    for (XSSFCellStyle style : List.of(text, wrapped)) {
      style.setDataFormat(asText);
      style.setVerticalAlignment(VerticalAlignment.TOP);
    }
    wrapped.setWrapText(true);
    whole.setDataFormat(workbook.createDataFormat().getFormat("0"));
    whole.setVerticalAlignment(VerticalAlignment.TOP);
    day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
    day.setVerticalAlignment(VerticalAlignment.TOP);
  }

  /**
   * @param issued the day the file says it was made on
   */
  static byte[] write(SheetRows rows, LocalDate issued) {
    SheetWriter writer = new SheetWriter();
    try (XSSFWorkbook workbook = writer.workbook;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      SheetForms.ALL.forEach(form -> writer.sheet(form, rows.of(form)));
      writer.instructions();
      var properties = workbook.getProperties().getCoreProperties();
      properties.setCreator("Village");
      properties.setTitle("Référentiel");
      properties.setCreated(issued + "T00:00:00Z");
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("a day of the set", e);
    }
  }

  private void sheet(SheetForm form, List<SheetRow> rows) {
    XSSFSheet sheet = workbook.createSheet(form.name());
    XSSFRow top = sheet.createRow(0);
    top.setHeightInPoints(2 * LINE);
    for (int i = 0; i < form.columns().size(); i++) {
      SheetColumn column = form.columns().get(i);
      XSSFCell cell = top.createCell(i);
      cell.setCellValue(column.header());
      cell.setCellStyle(header);
      sheet.setColumnWidth(i, column.width() * 256);
      sheet.setDefaultColumnStyle(i, style(column));
      validate(sheet, column, i, rows.size() + FURTHER_ROWS);
    }
    for (int r = 0; r < rows.size(); r++) {
      XSSFRow row = sheet.createRow(r + 1);
      for (int i = 0; i < form.columns().size(); i++) {
        SheetColumn column = form.columns().get(i);
        String said = rows.get(r).get(column);
        if (said != null) {
          fill(row.createCell(i), column, said);
          grow(row, column.kind() == SheetColumn.Kind.LONG_TEXT ? said : "", column.width());
        }
      }
    }
    sheet.createFreezePane(form == SheetForms.READ_ME ? 0 : 1, 1);
    if (!rows.isEmpty()) {
      sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, form.columns().size() - 1));
    }
    print(sheet);
  }

  /** A spreadsheet does not make room by itself for a text of several lines. */
  private static void grow(XSSFRow row, String text, int width) {
    int lines = 1 + text.length() / Math.max(1, width - 4);
    row.setHeightInPoints(Math.max(row.getHeightInPoints(), lines * LINE));
  }

  private void fill(XSSFCell cell, SheetColumn column, String said) {
    switch (column.kind()) {
      case WHOLE -> cell.setCellValue(Integer.parseInt(said));
      case DAY -> cell.setCellValue(LocalDate.parse(said));
      default -> cell.setCellValue(said);
    }
    cell.setCellStyle(style(column));
  }

  private XSSFCellStyle style(SheetColumn column) {
    return switch (column.kind()) {
      case WHOLE -> whole;
      case DAY -> day;
      case LONG_TEXT -> wrapped;
      default -> text;
    };
  }

  private static void validate(XSSFSheet sheet, SheetColumn column, int index, int lastRow) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidationConstraint constraint =
        !column.choices().isEmpty()
            ? helper.createExplicitListConstraint(column.choices().toArray(new String[0]))
            : column.kind() == SheetColumn.Kind.WHOLE
                ? helper.createIntegerConstraint(
                    DataValidationConstraint.OperatorType.BETWEEN, "-1000", "1000")
                : helper.createTextLengthConstraint(
                    DataValidationConstraint.OperatorType.BETWEEN, "0", "1000");
    DataValidation validation =
        helper.createValidation(constraint, new CellRangeAddressList(1, lastRow, index, index));
    validation.setEmptyCellAllowed(true);
    String meaning = column.meaning();
    validation.createPromptBox(
        column.header(),
        meaning.length() > LONGEST_PROMPT ? meaning.substring(0, LONGEST_PROMPT) : meaning);
    validation.setShowPromptBox(true);
    // a day's cell holds a number, longer or shorter than any text
    validation.setShowErrorBox(column.kind() != SheetColumn.Kind.DAY);
    validation.createErrorBox(column.header(), "Cette valeur ne va pas ici. " + meaning);
    sheet.addValidationData(validation);
  }

  /** A sheet of words alone, which is not read. */
  private void instructions() {
    XSSFSheet sheet = workbook.createSheet(INSTRUCTIONS);
    line(sheet, header, "Feuille", "Colonne", "Ce qu’on y met");
    line(
        sheet,
        wrapped,
        "",
        "",
        "Pour un nouveau référentiel : changez la version (plus grande que la précédente) et la"
            + " date, modifiez les lignes, puis vérifiez le fichier dans Village avant de"
            + " l’envoyer aux Maisons. Un code ne change jamais de sens : on le retire et on en"
            + " crée un autre, que la feuille Historique relie à l’ancien.");
    for (SheetForm form : SheetForms.ALL) {
      line(sheet, wrapped, form.name(), "", form.meaning());
      for (SheetColumn column : form.columns()) {
        String needed = column.required() ? "" : " (facultatif)";
        line(sheet, wrapped, form.name(), column.header() + needed, column.meaning());
      }
    }
    sheet.setColumnWidth(0, 20 * 256);
    sheet.setColumnWidth(1, 32 * 256);
    sheet.setColumnWidth(2, MEANING * 256);
    sheet.createFreezePane(0, 1);
    print(sheet);
  }

  private static void line(XSSFSheet sheet, XSSFCellStyle style, String... said) {
    XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < said.length; i++) {
      XSSFCell cell = row.createCell(i);
      cell.setCellValue(said[i]);
      cell.setCellStyle(style);
    }
    grow(row, said[said.length - 1], MEANING);
  }

  private static void print(XSSFSheet sheet) {
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
  }
}
