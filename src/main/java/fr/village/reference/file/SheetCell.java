package fr.village.reference.file;

import fr.village.reference.ReferenceRefused;
import fr.village.reference.SheetPlace;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** A cell as its column wants it, whatever a spreadsheet made of what was typed. */
final class SheetCell {
  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

  /** As French people write a day; the cell may hold it as text. */
  private static final Pattern SLASHES = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");

  private SheetCell() {}

  /**
   * @return null where nothing is typed
   * @throws ReferenceRefused when it is not what the column holds
   */
  static @Nullable String read(@Nullable Cell cell, SheetColumn column, SheetPlace place) {
    if (cell == null) {
      return null;
    }
    boolean day = isDay(cell);
    if (column.kind() == SheetColumn.Kind.DAY || (day && column == SheetForms.SAID)) {
      return day ? day(cell) : typedDay(text(cell), place);
    }
    if (column == SheetForms.SAID && type(cell) == CellType.NUMERIC) {
      // 2026.10 typed as a number is 2026.1
      throw new ReferenceRefused(place, "reference.sheet.version", List.of());
    }
    String said = text(cell);
    if (said == null) {
      return null;
    }
    if (column == SheetForms.SAID && SLASHES.matcher(said).matches()) {
      return typedDay(said, place);
    }
    if (column.kind() == SheetColumn.Kind.WHOLE) {
      return whole(said, place);
    }
    if (!column.choices().isEmpty()) {
      return choice(said, column, place);
    }
    return said;
  }

  /** What is seen in it, without white space around; null where there is nothing. */
  static @Nullable String text(@Nullable Cell cell) {
    if (cell == null) {
      return null;
    }
    String said =
        switch (type(cell)) {
          case STRING -> cell.getStringCellValue();
          case NUMERIC ->
              BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
          case BOOLEAN -> cell.getBooleanCellValue() ? SheetColumn.YES : SheetColumn.NO;
          default -> "";
        };
    // no-break spaces inside a French sentence are meant; a cell of nothing else is empty
    return said.replace('\u00a0', ' ').isBlank() ? null : said.strip();
  }

  private static CellType type(Cell cell) {
    return cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
  }

  private static boolean isDay(Cell cell) {
    return type(cell) == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
  }

  private static String day(Cell cell) {
    return cell.getLocalDateTimeCellValue().toLocalDate().toString();
  }

  private static @Nullable String typedDay(@Nullable String said, SheetPlace place) {
    if (said == null) {
      return null;
    }
    try {
      return said.contains("/")
          ? LocalDate.parse(said, TYPED).toString()
          : LocalDate.parse(said).toString();
    } catch (DateTimeException e) {
      throw new ReferenceRefused(place, "reference.sheet.day", List.of(said));
    }
  }

  private static String whole(String said, SheetPlace place) {
    try {
      return Integer.toString(new BigDecimal(said).intValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      throw new ReferenceRefused(place, "reference.sheet.whole", List.of(said));
    }
  }

  private static String choice(String said, SheetColumn column, SheetPlace place) {
    return column.choices().stream()
        .filter(c -> c.toLowerCase(Locale.ROOT).equals(said.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new ReferenceRefused(
                    place,
                    "reference.sheet.choice",
                    List.of(said, String.join(", ", column.choices()))));
  }
}
