package fr.village.reference.file;

import fr.village.reference.ReferenceRefused;
import fr.village.reference.SheetPlace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Reads a set's workbook, trusting it little: how much it unpacks to is counted before anything
 * looks into it, and whatever the library throws is one refusal.
 */
final class SheetReader {
  /** A set of our own unpacks to about 300 kB. */
  private static final int MAX_UNPACKED = 12_000_000;

  private static final int MAX_PARTS = 200;
  private static final int MAX_ROWS = 5_000;
  private static final int MAX_COLUMNS = 40;

  private SheetReader() {}

  /**
   * @throws ReferenceRefused with sheet, row and column
   */
  static SheetRows read(byte[] file) {
    checkSize(file);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      Map<SheetForm, List<SheetRow>> rows = new LinkedHashMap<>();
      for (SheetForm form : SheetForms.ALL) {
        rows.put(form, rows(workbook, form));
      }
      return new SheetRows(rows);
    } catch (ReferenceRefused e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new ReferenceRefused(1, "reference.sheet.unreadable", List.of());
    }
  }

  private static void checkSize(byte[] file) {
    byte[] buffer = new byte[8192];
    int unpacked = 0;
    int parts = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      while (zip.getNextEntry() != null) {
        parts++;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
          unpacked += n;
          if (unpacked > MAX_UNPACKED || parts > MAX_PARTS) {
            throw new ReferenceRefused(1, "reference.json.size", List.of());
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new ReferenceRefused(1, "reference.sheet.unreadable", List.of());
    }
  }

  private static List<SheetRow> rows(XSSFWorkbook workbook, SheetForm form) {
    Sheet sheet = workbook.getSheet(form.name());
    if (sheet == null) {
      throw new ReferenceRefused(1, "reference.sheet.gone", List.of(form.name()));
    }
    if (sheet.getLastRowNum() > MAX_ROWS) {
      throw new ReferenceRefused(
          new SheetPlace(form.name(), MAX_ROWS + 1, null), "reference.sheet.rows", List.of());
    }
    Map<Integer, SheetColumn> columns = columns(form, sheet.getRow(0));
    List<SheetRow> rows = new ArrayList<>();
    for (Row row : sheet) {
      if (row.getRowNum() > 0) {
        SheetRow read = row(form, columns, row);
        if (!read.cells().isEmpty()) {
          required(read);
          rows.add(read);
        }
      }
    }
    return rows;
  }

  private static Map<Integer, SheetColumn> columns(SheetForm form, @Nullable Row top) {
    Map<Integer, SheetColumn> columns = new HashMap<>();
    for (int i = 0; top != null && i < Math.min(top.getLastCellNum(), MAX_COLUMNS); i++) {
      String typed = SheetCell.text(top.getCell(i));
      if (typed != null) {
        int at = i;
        SheetColumn column =
            form.column(typed)
                .orElseThrow(
                    () ->
                        new ReferenceRefused(
                            new SheetPlace(form.name(), 1, typed),
                            "reference.sheet.column-unknown",
                            List.of()));
        if (columns.containsValue(column)) {
          throw new ReferenceRefused(
              new SheetPlace(form.name(), 1, typed), "reference.sheet.column-twice", List.of());
        }
        columns.put(at, column);
      }
    }
    for (SheetColumn column : form.columns()) {
      if (column.required() && !columns.containsValue(column)) {
        throw new ReferenceRefused(
            new SheetPlace(form.name(), 1, null),
            "reference.sheet.column-gone",
            List.of(column.header()));
      }
    }
    return columns;
  }

  private static SheetRow row(SheetForm form, Map<Integer, SheetColumn> columns, Row row) {
    Map<String, String> cells = new LinkedHashMap<>();
    columns.forEach(
        (at, column) -> {
          Cell cell = row.getCell(at);
          SheetPlace place = new SheetPlace(form.name(), row.getRowNum() + 1, column.header());
          String said = SheetCell.read(cell, column, place);
          if (said != null) {
            cells.put(column.header(), said);
          }
        });
    return new SheetRow(form, row.getRowNum() + 1, cells);
  }

  private static void required(SheetRow row) {
    for (SheetColumn column : row.form().columns()) {
      boolean fact = column == SheetForms.SAID;
      if (column.required() && !fact && row.get(column) == null) {
        throw new ReferenceRefused(row.place(column), "reference.sheet.empty", List.of());
      }
    }
  }
}
