package fr.village.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What texts and codes of the format may be. */
public final class Texts {
  /** Longest text of a cell, in UTF-16 units. */
  public static final int MAX_LENGTH = 1000;

  /** Keeps several texts of one cell apart; no text of such a list may hold it. */
  public static final String SEPARATOR = " · ";

  /** What a YEAR column says for a figure that covers all years. */
  public static final String SINCE_OPENING = "depuis l’ouverture";

  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._+–-]{0,63}");

  private Texts() {}

  /** Letters, digits and . _ - +, at most 64. */
  public static String code(String column, String value) {
    if (!isPlainCode(value) && !CODE.matcher(value).matches()) {
      throw new InvalidLine(column, "workbook.code-malformed", value);
    }
    return value;
  }

  /** Whether it is a code without further ado: asked of every row of a thousand workbooks. */
  private static boolean isPlainCode(String value) {
    int length = value.length();
    if (length == 0 || length > 64 || !isPlain(value.charAt(0))) {
      return false;
    }
    for (int i = 1; i < length; i++) {
      char c = value.charAt(i);
      if (!isPlain(c) && c != '.' && c != '_' && c != '+' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  public static @Nullable String optionalCode(String column, @Nullable String value) {
    return value == null ? null : code(column, value);
  }

  /** Not blank, at most {@link #MAX_LENGTH}, only characters a workbook can hold. */
  public static String text(String column, String value) {
    if (value.isBlank()) {
      throw new InvalidLine(column, "workbook.text-blank");
    }
    if (value.length() > MAX_LENGTH) {
      throw new InvalidLine(column, "workbook.text-too-long", MAX_LENGTH);
    }
    if (!isPlain(value) && !value.codePoints().allMatch(Texts::writable)) {
      throw new InvalidLine(column, "workbook.text-control");
    }
    return value;
  }

  public static @Nullable String optionalText(String column, @Nullable String value) {
    return value == null ? null : text(column, value);
  }

  /** As {@link #text}, for each, and none holding the separator. */
  public static List<String> texts(String column, List<String> values) {
    for (String value : values) {
      text(column, value);
      if (value.contains(SEPARATOR.strip()) || !value.equals(value.strip())) {
        throw new InvalidLine(column, "workbook.text-separator");
      }
    }
    return List.copyOf(values);
  }

  /** The texts of one cell. */
  public static List<String> apart(String cell) {
    List<String> texts = new ArrayList<>();
    int from = 0;
    for (int at = cell.indexOf(SEPARATOR); at >= 0; at = cell.indexOf(SEPARATOR, from)) {
      texts.add(cell.substring(from, at));
      from = at + SEPARATOR.length();
    }
    texts.add(cell.substring(from));
    return List.copyOf(texts);
  }

  public static List<String> codes(String column, List<String> values) {
    values.forEach(value -> code(column, value));
    return List.copyOf(values);
  }

  /** What most texts are: nothing beyond the letters of Europe, nothing that controls. */
  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || (c >= 0x7F && c < 0xA0) || c >= 0xD800) {
        return false;
      }
    }
    return true;
  }

  private static boolean writable(int c) {
    boolean white = c == '\t' || c == '\n' || c == '\r';
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    return white || !(Character.isISOControl(c) || surrogate || (c & 0xFFFE) == 0xFFFE);
  }
}
