package fr.village.workbook.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as Office Open XML holds them: a character XML cannot keep stands as {@code _xHHHH_} (ECMA
 * 376 part 1, 22.9.2.19), so a text that looks like this is itself escaped.
 */
public final class ExcelText {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern LITERAL = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private ExcelText() {}

  public static String escape(String text) {
    if (text.indexOf('\r') < 0 && !text.contains("_x")) {
      return text;
    }
    return LITERAL.matcher(text).replaceAll("_x005F_").replace("\r", "_x000D_");
  }

  public static String unescape(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPE
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(match.group(1), 16))));
  }

  /** Whether Excel would take the text for a formula when somebody edits the cell. */
  public static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }
}
