package fr.village.workbook.read;

import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.blank.BlankFormat;
import fr.village.workbook.format.Field;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.TableFormat;
import fr.village.workbook.read.RawSheet.RawRow;
import fr.village.workbook.read.SheetScanner.Bad;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sheet row by row. The table is known by its stable codes, whatever the sheet is called
 * and in whatever order its columns stand.
 */
final class SheetReader {
  private static final int LAST_HEAD_ROW = 40;

  private static final List<TableFormat<?>> KNOWN =
      Stream.concat(Format1.ALL.stream(), BlankFormat.TABLES.stream()).toList();

  /** No column of the table. */
  private static final int NONE = -1;

  private final String name;
  private final SheetScanner scanner;
  private final Limits limits;
  private final Deadline deadline;
  private final Consumer<Finding> findings;
  private final CellReader cells;
  private final List<LooseCell> loose = new ArrayList<>();
  private final List<RawRow> rows = new ArrayList<>();
  private final int[] fieldOfColumn;
  private @Nullable TableFormat<?> table;
  private int codesRow;
  private boolean headerSeen;

  SheetReader(
      String name,
      SheetScanner scanner,
      boolean from1904,
      Limits limits,
      Deadline deadline,
      Consumer<Finding> findings) {
    this.name = name;
    this.scanner = scanner;
    this.limits = limits;
    this.deadline = deadline;
    this.findings = findings;
    this.cells = new CellReader(name, from1904, limits, findings);
    this.fieldOfColumn = new int[limits.columns()];
    Arrays.fill(fieldOfColumn, NONE);
  }

  /**
   * @param most cells it may hold
   */
  RawSheet read(int most) throws XMLStreamException, Unreadable {
    int seen = 0;
    int filled = 0;
    while (scanner.next()) {
      deadline.check();
      filled += scanner.size();
      if (++seen > limits.rows()) {
        throw Unreadable.of("workbook.too-many-rows", name, limits.rows());
      }
      if (filled > most) {
        throw Unreadable.of("workbook.too-many-cells", limits.cells());
      }
      readRow();
    }
    if (table != null && !headerSeen) {
      headerGone(codesRow + 1);
    }
    return new RawSheet(name, table, rows, loose, filled);
  }

  private void readRow() throws Unreadable {
    int size = scanner.size();
    if (size > 0 && scanner.column(size - 1) >= limits.columns()) {
      throw Unreadable.of("workbook.too-many-columns", name, limits.columns());
    }
    if (table == null) {
      readHead();
    } else if (!headerSeen && isHeader(table)) {
      headerSeen = true;
      readHeader(table);
    } else {
      readData(table);
    }
  }

  private void readHead() {
    Map<String, Integer> columns = new HashMap<>();
    List<LooseCell> found = new ArrayList<>();
    for (int i = 0; i < scanner.size(); i++) {
      Object value = cells.read(scanner.value(i), scanner.row(), (String) null);
      if (value != null) {
        columns.putIfAbsent(value.toString(), scanner.column(i));
        found.add(new LooseCell(scanner.row() - 1, scanner.column(i), value));
      }
    }
    boolean head = columns.size() > 1 && scanner.row() <= LAST_HEAD_ROW;
    TableFormat<?> announced = head ? announced(columns.keySet()) : null;
    if (announced == null) {
      loose.addAll(found);
      return;
    }
    table = announced;
    codesRow = scanner.row();
    for (int i = 0; i < announced.fields().size(); i++) {
      Field field = announced.fields().get(i);
      Integer column = columns.get(field.code());
      if (column == null) {
        findings.accept(
            Finding.of(Kind.WRONG, "workbook.column-missing", field.code())
                .in(name)
                .at(scanner.row(), field.header()));
      } else {
        fieldOfColumn[column] = i;
      }
    }
    found.stream().filter(cell -> fieldOfColumn[cell.column()] == NONE).forEach(loose::add);
  }

  /** The table whose codes stand in a row: all of its key, and more than half of all. */
  private static @Nullable TableFormat<?> announced(Set<String> codes) {
    for (TableFormat<?> candidate : KNOWN) {
      int present = 0;
      boolean keys = true;
      for (Field field : candidate.fields()) {
        boolean there = codes.contains(field.code());
        present += there ? 1 : 0;
        keys &= there || !field.key();
      }
      if (keys && present * 2 > candidate.fields().size()) {
        return candidate;
      }
    }
    return null;
  }

  /** Whether more than half of the headers stand in this row. */
  private boolean isHeader(TableFormat<?> format) {
    long same = 0;
    for (int i = 0; i < scanner.size(); i++) {
      Object value = scanner.value(i);
      if (format.fields().stream().anyMatch(field -> field.header().equals(value))) {
        same++;
      }
    }
    return same * 2 > format.fields().size();
  }

  /** A header that is not the column's own stands outside of the table, as a title does. */
  private void readHeader(TableFormat<?> format) {
    int own = 0;
    for (int i = 0; i < scanner.size(); i++) {
      int field = fieldOfColumn[scanner.column(i)];
      if (field != NONE && format.fields().get(field).header().equals(scanner.value(i))) {
        own++;
      } else {
        addLoose(i);
      }
    }
    if (own < Arrays.stream(fieldOfColumn).filter(field -> field != NONE).count()) {
      headerGone(scanner.row());
    }
  }

  private void headerGone(int row) {
    findings.accept(Finding.of(Kind.MODIFIED, "workbook.text-removed").in(name).at(row, null));
  }

  private void addLoose(int cell) {
    if (scanner.value(cell) == Bad.FORMULA && table == BlankFormat.LINES) {
      // adds up for whoever fills it in; nobody reads it
      return;
    }
    Object value = cells.read(scanner.value(cell), scanner.row(), (String) null);
    if (value != null) {
      loose.add(new LooseCell(scanner.row() - 1, scanner.column(cell), value));
    }
  }

  private void readData(TableFormat<?> format) {
    @Nullable Object[] values = new @Nullable Object[format.fields().size()];
    for (int i = 0; i < scanner.size(); i++) {
      int field = fieldOfColumn[scanner.column(i)];
      if (field == NONE) {
        addLoose(i);
      } else {
        values[field] = cells.read(scanner.value(i), scanner.row(), format.fields().get(field));
      }
    }
    List<@Nullable Object> line = Arrays.asList(values);
    if (line.stream().anyMatch(Objects::nonNull)) {
      rows.add(new RawRow(scanner.row(), line));
    }
  }
}
