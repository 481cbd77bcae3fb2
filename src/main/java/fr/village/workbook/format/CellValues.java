package fr.village.workbook.format;

import fr.village.workbook.Coded;
import fr.village.workbook.ColumnType;
import fr.village.workbook.InvalidLine;
import fr.village.workbook.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Between the values of records and cells, which hold a text, a BigDecimal, a LocalDate or nothing.
 */
public final class CellValues {
  private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);

  private CellValues() {}

  static @Nullable Object encode(@Nullable Object value, ColumnType type) {
    return switch (value) {
      case null -> type == ColumnType.YEAR ? Texts.SINCE_OPENING : null;
      case Coded coded -> coded.code();
      case String text -> text;
      case UUID uuid -> uuid.toString();
      case Integer number -> BigDecimal.valueOf(number);
      case BigDecimal number -> number;
      case LocalDate date -> date;
      case YearMonth month -> month.atDay(1);
      case List<?> list ->
          list.isEmpty()
              ? null
              : String.join(Texts.SEPARATOR, list.stream().map(String::valueOf).toList());
      default -> throw new IllegalStateException("no cell for " + value.getClass());
    };
  }

  /** What the record component takes; InvalidLine where the cell does not fit it. */
  static @Nullable Object decode(@Nullable Object cell, Field field) {
    if (cell == null) {
      if (field.javaType() == List.class) {
        return List.of();
      }
      if (field.optional()) {
        return null;
      }
      throw new InvalidLine(field.code(), "workbook.cell-missing");
    }
    return switch (field.type()) {
      case TEXT -> text(cell, field);
      case CODE -> code(text(cell, field), field);
      case TEXTS, CODES -> Texts.apart(text(cell, field));
      case INTEGER, SHARE -> integer(cell, field);
      case DECIMAL -> number(cell, field);
      case DATE -> date(cell, field);
      case MONTH -> month(cell, field);
      case YEAR -> year(cell, field);
      case ANY -> cell;
    };
  }

  private static String text(Object cell, Field field) {
    if (cell instanceof String text) {
      return text;
    }
    throw new InvalidLine(field.code(), "workbook.cell-not-text", shown(cell));
  }

  private static Object code(String text, Field field) {
    if (field.javaType() == UUID.class) {
      return uuid(text, field);
    }
    List<Coded> codes = field.codes();
    if (codes.isEmpty()) {
      return text;
    }
    for (Coded coded : codes) {
      if (coded.code().equals(text)) {
        return coded;
      }
    }
    String known = String.join(", ", codes.stream().map(Coded::code).toList());
    throw new InvalidLine(field.code(), "workbook.code-unknown", text, known);
  }

  private static UUID uuid(String text, Field field) {
    try {
      UUID uuid = UUID.fromString(text);
      if (uuid.toString().equals(text)) {
        return uuid;
      }
    } catch (IllegalArgumentException e) {
      // falls through to the same refusal
    }
    throw new InvalidLine(field.code(), "workbook.code-malformed", text);
  }

  private static BigDecimal number(Object cell, Field field) {
    if (cell instanceof BigDecimal number) {
      return number;
    }
    throw new InvalidLine(field.code(), "workbook.cell-not-number", shown(cell));
  }

  private static Integer integer(Object cell, Field field) {
    try {
      return number(cell, field).intValueExact();
    } catch (ArithmeticException e) {
      throw new InvalidLine(field.code(), "workbook.cell-not-whole", shown(cell));
    }
  }

  private static LocalDate date(Object cell, Field field) {
    if (cell instanceof LocalDate date) {
      return date;
    }
    throw new InvalidLine(field.code(), "workbook.cell-not-date", shown(cell));
  }

  private static YearMonth month(Object cell, Field field) {
    LocalDate date = date(cell, field);
    if (date.getDayOfMonth() != 1) {
      throw new InvalidLine(field.code(), "workbook.cell-not-month", shown(cell));
    }
    return YearMonth.from(date);
  }

  private static @Nullable Integer year(Object cell, Field field) {
    // a word processor's straight apostrophe is the same word
    if (cell instanceof String text
        && text.replace('\'', '’').equals(Texts.SINCE_OPENING)
        && field.optional()) {
      return null;
    }
    return integer(cell, field);
  }

  /** The cell as a short text, for a message. */
  private static String shown(Object cell) {
    String text = cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  /** The day Excel counts as this number, in its 1900 system. */
  public static LocalDate fromSerial(long serial) {
    return EXCEL_EPOCH.plusDays(serial);
  }

  /** The number Excel holds for a day, in its 1900 system. */
  public static long toSerial(LocalDate date) {
    return ChronoUnit.DAYS.between(EXCEL_EPOCH, date);
  }

  /** The same text for the same cell, however an office program wrote it. */
  static String canonical(@Nullable Object cell) {
    StringBuilder text = new StringBuilder();
    appendCanonical(text, cell);
    return text.toString();
  }

  static void appendCanonical(StringBuilder to, @Nullable Object cell) {
    switch (cell) {
      case null -> {}
      // LibreOffice writes one line break for the two characters of Windows
      case String text -> to.append('t').append(text.replace("\r\n", "\n"));
      case BigDecimal number -> to.append('n').append(plain(number));
      case LocalDate date -> to.append('n').append(toSerial(date));
      default -> throw new IllegalStateException("not a cell: " + cell.getClass());
    }
  }

  private static String plain(BigDecimal number) {
    // most are whole, and plain as they are
    return number.scale() == 0
        ? number.toString()
        : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
