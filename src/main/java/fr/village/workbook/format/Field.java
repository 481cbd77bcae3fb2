package fr.village.workbook.format;

import fr.village.workbook.Coded;
import fr.village.workbook.Column;
import fr.village.workbook.ColumnType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One column of a table, read off a record component or a derived figure. */
public final class Field {
  private final Column column;
  private final String code;
  private final String header;
  private final ColumnType type;
  private final boolean key;
  private final Class<?> javaType;
  private final boolean optional;
  private final boolean derived;
  private final List<Coded> codes;
  private final Function<Object, @Nullable Object> value;

  private Field(
      Column column,
      Class<?> javaType,
      boolean optional,
      boolean derived,
      Function<Object, @Nullable Object> value) {
    this.column = column;
    // asked for every cell, and an annotation takes its time to answer
    this.code = column.code();
    this.header = column.header();
    this.type = column.type();
    this.key = column.key();
    this.javaType = javaType;
    this.optional = optional;
    this.derived = derived;
    this.codes = codes(javaType);
    this.value = value;
  }

  static Field of(RecordComponent component, Column column) {
    boolean optional = isNullable(component.getAnnotatedType());
    return new Field(
        column,
        component.getType(),
        optional,
        false,
        row -> Reflection.call(component.getAccessor(), row));
  }

  static Field of(Method method, Column column) {
    boolean optional = isNullable(method.getAnnotatedReturnType());
    return new Field(
        column, method.getReturnType(), optional, true, row -> Reflection.call(method, row));
  }

  /** The same column over rows that hold such a row. */
  Field within(Function<Object, Object> inner) {
    return new Field(column, javaType, optional, derived, row -> value.apply(inner.apply(row)));
  }

  public Column column() {
    return column;
  }

  public String code() {
    return code;
  }

  public String header() {
    return header;
  }

  public ColumnType type() {
    return type;
  }

  /** Whether its cells identify a row. */
  public boolean key() {
    return key;
  }

  /** What the component takes. */
  public Class<?> javaType() {
    return javaType;
  }

  /** Whether the cell may be empty. */
  public boolean optional() {
    return optional;
  }

  /** Whether the figure follows from the row's other cells. */
  public boolean derived() {
    return derived;
  }

  /** The values of a closed list of the format, empty where the column has none. */
  public List<Coded> codes() {
    return codes;
  }

  /** The component of a row. */
  Function<Object, @Nullable Object> value() {
    return value;
  }

  private static List<Coded> codes(Class<?> type) {
    Object[] constants = type.getEnumConstants();
    return constants == null ? List.of() : Arrays.stream(constants).map(Coded.class::cast).toList();
  }

  /** The row's value as a cell: text, number, date or nothing. */
  public @Nullable Object cell(Object row) {
    return CellValues.encode(value.apply(row), type);
  }

  private static boolean isNullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }
}
