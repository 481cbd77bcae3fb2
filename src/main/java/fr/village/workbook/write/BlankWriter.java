package fr.village.workbook.write;

import fr.village.workbook.blank.BlankFact;
import fr.village.workbook.blank.BlankForm;
import fr.village.workbook.blank.BlankFormat;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Makes the blank workbook a Maison without Village fills in: same form, same bytes. */
public final class BlankWriter {
  private static final int MOST_TEXTS = 1 << 14;
  private static final int[] FACTS = {16, 27, 36, 17, 62};
  private static final int[] LINES = {34, 11, 46, 17, 11, 34, 13, 10, 18, 10, 12, 40};
  private static final int[] ACTIVITIES = {38, 9, 10, 10, 10, 14, 10, 20};
  private static final int[] SEALS = {16, 8, 50, 22};
  private static final int[] LISTS = {34, 44, 16};
  private static final int[] DEFINITIONS = {30, 74};
  private static final int PRINTED_LINES = 6;

  private BlankWriter() {}

  public static byte[] write(BlankForm form) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new SharedTexts.Factory(MOST_TEXTS))) {
      Styles styles = new Styles(workbook);
      List<Part<?>> parts = form.parts();
      Set<Integer> days =
          Set.of(
              BlankRules.factRow(form, BlankFact.OPENED),
              BlankRules.factRow(form, BlankFact.CLOSING));
      XSSFSheet facts = table(workbook, styles, parts.get(0), FACTS, 5, days);
      XSSFSheet lines = table(workbook, styles, parts.get(1), LINES, PRINTED_LINES, Set.of());
      XSSFSheet activities = table(workbook, styles, parts.get(2), ACTIVITIES, 7, Set.of());
      texts(
          workbook.createSheet(BlankFormat.DEFINITIONS), styles, form.explanations(), DEFINITIONS);
      texts(workbook.createSheet(BlankFormat.LISTS), styles, form.lists(), LISTS);
      table(workbook, styles, form.seals(), SEALS, 4, Set.of());
      BlankRules rules = new BlankRules(form, familiesCell(form));
      rules.facts(facts);
      rules.lines(lines, styles);
      rules.activities(activities);
      workbook.setActiveSheet(0);
      WorkbookWriter.describe(
          workbook.getProperties(),
          "Maison des 1000 premiers jours, classeur à remplir à la main",
          form.day());
      ByteArrayOutputStream shell = new ByteArrayOutputStream();
      workbook.write(shell);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Normalise.pack(shell.toByteArray(), Map.of(), form.day(), out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private static XSSFSheet table(
      XSSFWorkbook workbook,
      Styles styles,
      Part<?> part,
      int[] widths,
      int printed,
      Set<Integer> days) {
    XSSFSheet sheet = workbook.createSheet(part.format().name());
    new BlankSheet(sheet, styles, part, widths, printed, days).write();
    return sheet;
  }

  /** Where the number of families is filled in. */
  private static String familiesCell(BlankForm form) {
    int row = BlankRules.factRow(form, BlankFact.FAMILIES) + 1;
    return "'" + Format1.FACTS.name() + "'!$C$" + row;
  }

  private static void texts(
      XSSFSheet sheet, Styles styles, List<List<@Nullable Object>> rows, int[] widths) {
    for (int column = 0; column < widths.length; column++) {
      sheet.setColumnWidth(column, widths[column] * 256);
    }
    Cells cells = new Cells(sheet, styles);
    Look plain = Look.of(10, Palette.INK).wrapped().framed(Look.Frame.RULE);
    Look header = Look.of(10, Palette.TEAL).strong().framed(Look.Frame.HEADER);
    for (int row = 0; row < rows.size(); row++) {
      int most = 1;
      for (int column = 0; column < rows.get(row).size(); column++) {
        Object value = rows.get(row).get(column);
        if (value != null) {
          Look look =
              row == 0
                  ? Look.of(16, Palette.INK).strong()
                  : row == 1 ? Look.of(10, Palette.SECONDARY) : row == 2 ? header : plain;
          cells.put(row, column, value, value instanceof LocalDate ? BlankRules.day(look) : look);
          most =
              row < 3 ? 1 : Math.max(most, Math.ceilDiv(value.toString().length(), widths[column]));
        }
      }
      cells.height(row, row == 0 ? 26 : TableRows.LINE_HEIGHT * most + 4);
    }
    sheet.createFreezePane(0, BlankForm.FIRST_ENTRY);
    sheet.setRepeatingRows(new CellRangeAddress(2, 2, -1, -1));
    BlankSheet.finish(sheet, false);
  }
}
