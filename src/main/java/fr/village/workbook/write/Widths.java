package fr.village.workbook.write;

import fr.village.workbook.format.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Column widths in characters, from the visible cells alone: measuring fonts would give another
 * file on another machine.
 */
final class Widths {
  private static final int LEAST = 11;
  private static final int MOST = 56;
  private static final int MOST_LINES = 30;
  private static final int FILTER_BUTTON = 3;

  private final int[] widths;

  Widths(List<Field> fields) {
    widths =
        fields.stream()
            .mapToInt(
                field ->
                    Math.max(
                        LEAST,
                        Math.max(
                            (int) Math.ceil(field.code().length() * 0.85),
                            longestWord(field.header()))))
            .toArray();
  }

  /** Makes room for a row. */
  void add(List<@Nullable Object> row) {
    for (int column = 0; column < widths.length; column++) {
      widths[column] = Math.max(widths[column], room(length(row.get(column))) + 1);
    }
  }

  /** Widths that fit the header and the rows added. */
  int[] toArray() {
    return Arrays.stream(widths).map(width -> Math.min(MOST, width)).toArray();
  }

  /** Lines the tallest cell of a row takes; said outright, as not every program works it out. */
  static int lines(List<@Nullable Object> row, int[] widths) {
    int lines = 1;
    for (int column = 0; column < widths.length; column++) {
      if (row.get(column) instanceof String text) {
        int wrapped = Math.ceilDiv(room(text.length()), widths[column]);
        int broken = (int) text.chars().filter(c -> c == '\n').count();
        lines = Math.max(lines, wrapped + broken);
      }
    }
    return Math.min(lines, MOST_LINES);
  }

  /** Lines the tallest header takes when its words are wrapped. */
  static int headerLines(List<Field> fields, int[] widths) {
    int most = 1;
    for (int column = 0; column < widths.length; column++) {
      int lines = 1;
      int used = 0;
      for (String word : fields.get(column).header().split(" ")) {
        int length = (int) Math.ceil(word.length() * 1.15) + 1;
        if (used > 0 && used + length + FILTER_BUTTON > widths[column]) {
          lines++;
          used = 0;
        }
        used += length;
      }
      most = Math.max(most, lines);
    }
    return most;
  }

  /** Width of a text whose letters are as wide as they come. */
  private static int room(int length) {
    return length + length / 8 + 1;
  }

  private static int longestWord(String header) {
    int longest = Arrays.stream(header.split(" ")).mapToInt(String::length).max().orElse(0);
    return (int) Math.ceil(longest * 1.15) + FILTER_BUTTON;
  }

  private static int length(@Nullable Object cell) {
    return switch (cell) {
      case null -> 0;
      case BigDecimal number -> number.toPlainString().length() * 4 / 3;
      case LocalDate _ -> 10;
      default -> cell.toString().length();
    };
  }
}
