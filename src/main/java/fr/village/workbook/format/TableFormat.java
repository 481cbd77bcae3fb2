package fr.village.workbook.format;

import fr.village.workbook.Column;
import fr.village.workbook.Sheet;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The table of one sheet, read off its record: what columns it has, how a row becomes cells and
 * cells a row.
 */
public final class TableFormat<R> {
  private final Sheet sheet;
  private final String code;
  private final String name;
  private final Head head;
  private final List<Field> fields;
  private final int[] keys;
  private final int[] derived;
  private final Function<List<? extends @Nullable Object>, R> factory;

  /** What stands over the table. */
  private record Head(String row, List<String> notes) {
    private static Head of(Sheet sheet) {
      return new Head(sheet.row(), List.of(sheet.notes()));
    }
  }

  private TableFormat(
      Sheet sheet,
      Head head,
      List<Field> fields,
      Function<List<? extends @Nullable Object>, R> factory) {
    this.sheet = sheet;
    this.code = sheet.code();
    this.name = sheet.name();
    this.head = head;
    this.fields = List.copyOf(fields);
    this.keys = positions(fields, Field::key);
    this.derived = positions(fields, Field::derived);
    this.factory = factory;
  }

  private static int[] positions(List<Field> fields, Predicate<Field> which) {
    return IntStream.range(0, fields.size()).filter(i -> which.test(fields.get(i))).toArray();
  }

  /** The table a record declares; an error of the program where the record is no sheet. */
  public static <R> TableFormat<R> of(Class<R> type) {
    Sheet sheet = type.getAnnotation(Sheet.class);
    if (sheet == null) {
      throw new IllegalArgumentException(type + " is no sheet");
    }
    List<Field> fields = fields(type);
    Constructor<R> constructor = Reflection.canonical(type);
    return new TableFormat<>(
        sheet, Head.of(sheet), fields, cells -> construct(fields, constructor, cells));
  }

  /** The same table under other words. */
  public TableFormat<R> under(String row, List<String> notes) {
    return new TableFormat<>(sheet, new Head(row, List.copyOf(notes)), fields, factory);
  }

  /** The same columns as a sheet of its own, which that type declares. */
  public TableFormat<R> as(Class<?> declared) {
    Sheet other = declared.getAnnotation(Sheet.class);
    if (other == null) {
      throw new IllegalArgumentException(declared + " is no sheet");
    }
    return new TableFormat<>(other, Head.of(other), fields, factory);
  }

  /** The same table with the columns of another record before its own. */
  public <P> TableFormat<Located<P, R>> after(Class<P> place) {
    List<Field> before = fields(place);
    Constructor<P> constructor = Reflection.canonical(place);
    List<Field> all = new ArrayList<>();
    before.forEach(field -> all.add(field.within(row -> ((Located<?, ?>) row).place())));
    fields.forEach(field -> all.add(field.within(row -> ((Located<?, ?>) row).row())));
    return new TableFormat<>(
        sheet,
        head,
        all,
        cells ->
            new Located<>(
                construct(before, constructor, cells.subList(0, before.size())),
                row(cells.subList(before.size(), cells.size()))));
  }

  static List<Field> fields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Column column = component.getAnnotation(Column.class);
      if (column == null) {
        throw new IllegalArgumentException(component + " has no column");
      }
      fields.add(Field.of(component, column));
    }
    Arrays.stream(type.getDeclaredMethods())
        .sorted(Comparator.comparing(Method::getName))
        .forEach(method -> insertDerived(fields, method));
    return fields;
  }

  private static void insertDerived(List<Field> fields, Method method) {
    Column column = method.getAnnotation(Column.class);
    if (column == null || column.after().isEmpty()) {
      return;
    }
    int before =
        IntStream.range(0, fields.size())
            .filter(i -> fields.get(i).code().equals(column.after()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no column " + column.after()));
    fields.add(before + 1, Field.of(method, column));
  }

  /** Stable code, also the name of the Excel table. */
  public String code() {
    return code;
  }

  /** Name of the sheet's tab. */
  public String name() {
    return name;
  }

  public String title() {
    return sheet.title();
  }

  public String rowMeaning() {
    return head.row();
  }

  /** Sentences between title and table. */
  public List<String> notes() {
    return head.notes();
  }

  public List<Field> fields() {
    return fields;
  }

  /** Row of the stable codes, from 1, just above the header row. */
  public int codesRow() {
    return 4 + notes().size();
  }

  /** First row of data, from 1. */
  public int firstRow() {
    return codesRow() + 2;
  }

  /** Position of a column. */
  public int indexOf(String code) {
    return IntStream.range(0, fields.size())
        .filter(i -> fields.get(i).code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no column " + code));
  }

  /** One cell per field, in the order of the fields: text, BigDecimal, LocalDate or nothing. */
  public List<@Nullable Object> cells(R row) {
    List<@Nullable Object> cells = new ArrayList<>(fields.size());
    for (Field field : fields) {
      cells.add(field.cell(row));
    }
    return cells;
  }

  /** The row of such cells, derived ones left aside; InvalidLine where they do not fit. */
  public R row(List<? extends @Nullable Object> cells) {
    return factory.apply(cells);
  }

  private static <T> T construct(
      List<Field> fields, Constructor<T> constructor, List<? extends @Nullable Object> cells) {
    @Nullable Object[] values = new @Nullable Object[constructor.getParameterCount()];
    int next = 0;
    for (int i = 0; i < fields.size(); i++) {
      if (!fields.get(i).derived()) {
        values[next++] = CellValues.decode(cells.get(i), fields.get(i));
      }
    }
    return Reflection.construct(constructor, values);
  }

  /** Columns, from 0, whose figure is not what follows from the row's other cells. */
  public List<Integer> wronglyDerived(R row, List<? extends @Nullable Object> cells) {
    List<Integer> wrong = new ArrayList<>(0);
    for (int i : derived) {
      if (!same(fields.get(i).cell(row), cells.get(i))) {
        wrong.add(i);
      }
    }
    return wrong;
  }

  /** Whether two cells say the same, however a number is written. */
  private static boolean same(@Nullable Object a, @Nullable Object b) {
    return CellValues.canonical(a).equals(CellValues.canonical(b));
  }

  /** What identifies a row, for people: its key cells. */
  public String key(List<? extends @Nullable Object> cells) {
    StringJoiner key = new StringJoiner(" / ");
    for (int i : keys) {
      String text = CellValues.canonical(cells.get(i));
      key.add(text.isEmpty() ? "" : text.substring(1));
    }
    return key.toString();
  }
}
