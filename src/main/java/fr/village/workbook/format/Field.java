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

/**
 * One column of a table, read off a record component or a derived figure.
 *
 * @param javaType what the component takes
 * @param optional whether the cell may be empty
 * @param derived whether the figure follows from the row's other cells
 * @param value gives the component of a row
 */
public record Field(
    Column column,
    Class<?> javaType,
    boolean optional,
    boolean derived,
    Function<Object, @Nullable Object> value) {

  /** Asked for each cell of a column of codes. */
  private static final ClassValue<List<Coded>> CODES =
      new ClassValue<>() {
        @Override
        protected List<Coded> computeValue(Class<?> type) {
          Object[] constants = type.getEnumConstants();
          return constants == null
              ? List.of()
              : Arrays.stream(constants).map(Coded.class::cast).toList();
        }
      };

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

  public String code() {
    return column.code();
  }

  public String header() {
    return column.header();
  }

  public ColumnType type() {
    return column.type();
  }

  /** The values of a closed list of the format, empty where the column has none. */
  public List<Coded> codes() {
    return CODES.get(javaType);
  }

  /** The row's value as a cell: text, number, date or nothing. */
  public @Nullable Object cell(Object row) {
    return CellValues.encode(value.apply(row), type());
  }

  private static boolean isNullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }
}
