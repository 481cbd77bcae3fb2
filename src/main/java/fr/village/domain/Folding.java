package fr.village.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts as they are compared by somebody in a hurry: without accents, case, punctuation or double
 * spaces. "Éloïse D’Hœdt" and "eloise d hoedt" fold to the same.
 */
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
  private static final Pattern GAPS = Pattern.compile("[\\p{P}\\p{Z}\\p{Cc}]+");

  private Folding() {}

  public static String fold(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String lower =
        plain
            .toLowerCase(Locale.ROOT)
            .replace("œ", "oe")
            .replace("æ", "ae")
            .replace("ß", "ss")
            .replace("ø", "o")
            .replace("ł", "l")
            .replace("đ", "d")
            .replace("ı", "i");
    return GAPS.matcher(lower).replaceAll(" ").strip();
  }
}
