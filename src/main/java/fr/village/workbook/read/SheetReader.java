package fr.village.workbook.read;

import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.format.Field;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.TableFormat;
import fr.village.workbook.read.RawSheet.RawRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sheet row by row. The table is known by its stable codes, whatever the sheet is called
 * and in whatever order its columns stand.
 */
final class SheetReader {
  private static final int LAST_HEAD_ROW = 40;

  private final Sheet sheet;
  private final Limits limits;
  private final Consumer<Finding> findings;
  private final CellReader cells;
  private final List<LooseCell> loose = new ArrayList<>();
  private final List<RawRow> rows = new ArrayList<>();
  private final Map<Integer, Integer> fieldOfColumn = new HashMap<>();
  private @Nullable TableFormat<?> table;
  private boolean headerSeen;

  SheetReader(Sheet sheet, boolean from1904, Limits limits, Consumer<Finding> findings) {
    this.sheet = sheet;
    this.limits = limits;
    this.findings = findings;
    this.cells = new CellReader(sheet.getName(), from1904, limits, findings);
  }

  RawSheet read() throws IOException, Unreadable {
    int seen = 0;
    try (Stream<Row> stream = sheet.openStream()) {
      for (Iterator<Row> all = stream.iterator(); all.hasNext(); ) {
        Row row = all.next();
        if (++seen > limits.rows()) {
          throw Unreadable.of("workbook.too-many-rows", sheet.getName(), limits.rows());
        }
        read(row);
      }
    }
    return new RawSheet(sheet.getName(), table, rows, loose);
  }

  private void read(Row row) throws Unreadable {
    if (row.getCellCount() > limits.columns()) {
      row = trimmed(row);
    }
    if (table == null) {
      readHead(row);
    } else if (!headerSeen && isHeader(row)) {
      headerSeen = true;
    } else {
      readData(table, row);
    }
  }

  private Row trimmed(Row row) throws Unreadable {
    boolean filled =
        row.stream()
            .filter(Objects::nonNull)
            .anyMatch(c -> c.getColumnIndex() >= limits.columns() && c.getValue() != null);
    if (filled) {
      throw Unreadable.of("workbook.too-many-columns", sheet.getName(), limits.columns());
    }
    return row;
  }

  private void readHead(Row row) {
    Map<String, Integer> columns = new HashMap<>();
    List<LooseCell> found = new ArrayList<>();
    for (Cell cell : row) {
      Object value = cell == null ? null : cells.read(cell, row.getRowNum(), (String) null);
      if (value != null && cell != null) {
        columns.putIfAbsent(value.toString(), cell.getColumnIndex());
        found.add(new LooseCell(row.getRowNum() - 1, cell.getColumnIndex(), value));
      }
    }
    TableFormat<?> announced = row.getRowNum() > LAST_HEAD_ROW ? null : announced(columns.keySet());
    if (announced == null) {
      loose.addAll(found);
      return;
    }
    table = announced;
    for (int i = 0; i < announced.fields().size(); i++) {
      Field field = announced.fields().get(i);
      Integer column = columns.get(field.code());
      if (column == null) {
        findings.accept(
            Finding.of(Kind.WRONG, "workbook.column-missing", field.code())
                .in(sheet.getName())
                .at(row.getRowNum(), field.header()));
      } else {
        fieldOfColumn.put(column, i);
      }
    }
    found.stream().filter(cell -> !fieldOfColumn.containsKey(cell.column())).forEach(loose::add);
  }

  /** The table whose codes stand in a row: all of its key, and more than half of all. */
  private static @Nullable TableFormat<?> announced(Set<String> codes) {
    for (TableFormat<?> candidate : Format1.ALL) {
      List<Field> fields = candidate.fields();
      boolean keys =
          fields.stream()
              .filter(field -> field.column().key())
              .allMatch(field -> codes.contains(field.code()));
      long present = fields.stream().filter(field -> codes.contains(field.code())).count();
      if (keys && present * 2 > fields.size()) {
        return candidate;
      }
    }
    return null;
  }

  private boolean isHeader(Row row) {
    Set<String> headers = new HashSet<>();
    Objects.requireNonNull(table).fields().forEach(field -> headers.add(field.header()));
    long same =
        row.stream()
            .filter(Objects::nonNull)
            .filter(cell -> headers.contains(String.valueOf(cell.getValue())))
            .count();
    return same * 2 > headers.size();
  }

  private void readData(TableFormat<?> format, Row row) {
    @Nullable Object[] values = new @Nullable Object[format.fields().size()];
    for (Cell cell : row) {
      if (cell == null) {
        continue;
      }
      Integer field = fieldOfColumn.get(cell.getColumnIndex());
      if (field != null) {
        values[field] = cells.read(cell, row.getRowNum(), format.fields().get(field));
        continue;
      }
      Object value = cells.read(cell, row.getRowNum(), (String) null);
      if (value != null) {
        loose.add(new LooseCell(row.getRowNum() - 1, cell.getColumnIndex(), value));
      }
    }
    List<@Nullable Object> line = Arrays.asList(values);
    if (line.stream().anyMatch(Objects::nonNull)) {
      rows.add(new RawRow(row.getRowNum(), line));
    }
  }
}
