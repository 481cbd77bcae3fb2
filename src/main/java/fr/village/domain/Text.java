package fr.village.domain;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What texts may be. Letters of every script, emoji and combining marks are kept as typed; what a
 * one-line field refuses is a line break or a tab, the sign of a pasted table.
 */
public final class Text {
  /** Longest name of a person, group, venue …, in code points. */
  public static final int NAME_MAX = 120;

  /** Longest note, in code points. */
  public static final int NOTE_MAX = 20_000;

  private static final int CODE_MAX = 60;

  /** White space at both ends, the no-break spaces of word processors included. */
  private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

  private Text() {}

  /**
   * A required text of one line, stripped.
   *
   * @param field the field's key in messages, such as {@code family.name}
   * @throws Invalid {@code invalid.text.blank}, {@code .long} or {@code .lines}
   */
  public static String line(String field, String value) {
    String text = optionalLine(field, value);
    if (text == null) {
      throw new Invalid("invalid.text.blank", field);
    }
    return text;
  }

  /** As {@link #line}, where nothing typed is null. */
  public static @Nullable String optionalLine(String field, @Nullable String value) {
    String text = value == null ? "" : stripped(value);
    if (text.isEmpty()) {
      return null;
    }
    if (breaksLine(text)) {
      throw new Invalid("invalid.text.lines", field);
    }
    return bounded(field, text, NAME_MAX);
  }

  /** Without white space around it. Most texts have none, and need no pattern to see it. */
  private static String stripped(String value) {
    boolean bare =
        !value.isEmpty()
            && Character.isLetterOrDigit(value.charAt(0))
            && Character.isLetterOrDigit(value.charAt(value.length() - 1));
    return bare ? value : AROUND.matcher(value).replaceAll("");
  }

  private static boolean breaksLine(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
        return true;
      }
    }
    return false;
  }

  /**
   * A free text of several lines, or null when blank; control characters but tab and line feed go.
   */
  public static @Nullable String note(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    String text = value.replace("\r\n", "\n").replace('\r', '\n');
    if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
      throw new Invalid("invalid.text.control", field);
    }
    return bounded(field, text, NOTE_MAX);
  }

  /** A code of a reference list: lower-case ASCII, at most {@value #CODE_MAX} characters. */
  public static String code(String field, String value) {
    boolean fits = !value.isEmpty() && value.length() <= CODE_MAX && isCodeStart(value.charAt(0));
    for (int i = 1; fits && i < value.length(); i++) {
      char c = value.charAt(i);
      fits = isCodeStart(c) || c == '_' || c == '.' || c == '-';
    }
    if (!fits) {
      throw new Invalid("invalid.code", field);
    }
    return value;
  }

  private static boolean isCodeStart(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }

  /** As {@link #code}, where null stays null. */
  public static @Nullable String optionalCode(String field, @Nullable String value) {
    return value == null ? null : code(field, value);
  }

  private static String bounded(String field, String text, int max) {
    int length = text.codePointCount(0, text.length());
    if (length > max) {
      throw new Invalid("invalid.text.long", field, length, max);
    }
    if (!text.equals(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))) {
      throw new Invalid("invalid.text.control", field);
    }
    return text;
  }
}
