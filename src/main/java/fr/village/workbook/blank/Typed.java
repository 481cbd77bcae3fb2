package fr.village.workbook.blank;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a person typed or pasted into a cell: a number or a day may have become a text. */
public final class Typed {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(?:[.,]\\d{1,4})?");

  /** Days Excel knows, and beyond what any Maison may mean. */
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

  private static final LocalDate LAST = LocalDate.of(2200, 1, 1);
  private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);

  private Typed() {}

  /** Without blanks around, no-break ones included; empty where nothing is left. */
  public static Optional<String> text(Object cell) {
    String text = cell instanceof BigDecimal number ? plain(number) : cell.toString();
    String stripped = text.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
    return stripped.isEmpty() ? Optional.empty() : Optional.of(stripped);
  }

  /** {@code 12}, {@code "12"} and {@code "1,5"} are numbers. */
  public static Optional<BigDecimal> number(Object cell) {
    if (cell instanceof BigDecimal number) {
      return Optional.of(number);
    }
    return text(cell)
        .map(text -> text.replace(" ", ""))
        .filter(text -> NUMBER.matcher(text).matches())
        .map(text -> new BigDecimal(text.replace(',', '.')));
  }

  /** From 0 to {@code most}. */
  public static Optional<Integer> count(Object cell, int most) {
    return number(cell)
        .filter(n -> n.signum() >= 0 && n.compareTo(BigDecimal.valueOf(most)) <= 0)
        .filter(n -> n.signum() == 0 || n.stripTrailingZeros().scale() <= 0)
        .map(BigDecimal::intValueExact);
  }

  /** A day of Excel, or {@code "31/12/2025"}. */
  public static Optional<LocalDate> day(Object cell) {
    Optional<LocalDate> day =
        switch (cell) {
          case LocalDate date -> Optional.of(date);
          case BigDecimal _ -> count(cell, 200_000).map(EXCEL_EPOCH::plusDays);
          default -> text(cell).flatMap(Typed::parse);
        };
    return day.filter(d -> d.isAfter(FIRST) && d.isBefore(LAST));
  }

  private static Optional<LocalDate> parse(String text) {
    try {
      return Optional.of(LocalDate.parse(text, DAY));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
