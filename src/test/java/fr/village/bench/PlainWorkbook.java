package fr.village.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cells of a workbook, to be written again with the library below ours and nothing else. */
final class PlainWorkbook {
  private final List<PlainSheet> sheets = new ArrayList<>();

  private record PlainSheet(String name, Map<Integer, Map<Integer, Object>> rows) {}

  /** Reads every cell with a value, once. */
  PlainWorkbook(byte[] workbook) throws IOException {
    try (Workbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      for (Sheet sheet : read) {
        Map<Integer, Map<Integer, Object>> rows = new TreeMap<>();
        for (Row row : sheet) {
          Map<Integer, Object> cells = new TreeMap<>();
          row.forEach(cell -> read(cell, cells));
          rows.put(row.getRowNum(), cells);
        }
        sheets.add(new PlainSheet(sheet.getSheetName(), rows));
      }
    }
  }

  int cells() {
    return sheets.stream().flatMap(s -> s.rows().values().stream()).mapToInt(Map::size).sum();
  }

  byte[] write() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      CellStyle date = workbook.createCellStyle();
      date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
      for (PlainSheet sheet : sheets) {
        Sheet to = workbook.createSheet(sheet.name());
        for (Map.Entry<Integer, Map<Integer, Object>> row : sheet.rows().entrySet()) {
          Row line = to.createRow(row.getKey());
          row.getValue().forEach((column, value) -> put(line.createCell(column), value, date));
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static void read(Cell cell, Map<Integer, Object> cells) {
    if (cell.getCellType() == CellType.STRING) {
      cells.put(cell.getColumnIndex(), cell.getStringCellValue());
    } else if (cell.getCellType() == CellType.NUMERIC) {
      Object value =
          DateUtil.isCellDateFormatted(cell)
              ? cell.getLocalDateTimeCellValue()
              : (Object) cell.getNumericCellValue();
      cells.put(cell.getColumnIndex(), value);
    }
  }

  private static void put(Cell cell, Object value, CellStyle date) {
    switch (value) {
      case LocalDateTime day -> {
        cell.setCellValue(day);
        cell.setCellStyle(date);
      }
      case Double number -> cell.setCellValue(number);
      default -> cell.setCellValue(value.toString());
    }
  }
}
