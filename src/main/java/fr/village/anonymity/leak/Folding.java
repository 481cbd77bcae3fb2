package fr.village.anonymity.leak;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Texts as they are compared: accents, case, ligatures and invisible characters taken away. */
final class Folding {
  private Folding() {}

  /** The words of a text, letters and digits only. */
  static List<String> words(String text) {
    String folded = fold(text);
    List<String> words = new ArrayList<>();
    int start = -1;
    int i = 0;
    while (i < folded.length()) {
      int c = folded.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
      i += Character.charCount(c);
    }
    if (start >= 0) {
      words.add(folded.substring(start));
    }
    return words;
  }

  private static String fold(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(c -> !isInvisible(c))
        .forEach(
            c -> {
              switch (c) {
                case 'œ', 'Œ' -> out.append("oe");
                case 'æ', 'Æ' -> out.append("ae");
                case 'ß', 'ẞ' -> out.append("ss");
                case 'ø', 'Ø' -> out.append('o');
                case 'ł', 'Ł' -> out.append('l');
                case 'đ', 'Đ', 'ð', 'Ð' -> out.append('d');
                case 'ı' -> out.append('i');
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }
}
