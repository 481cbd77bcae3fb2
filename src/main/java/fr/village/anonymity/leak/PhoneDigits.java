package fr.village.anonymity.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Telephone numbers as digits. A number is known by its last nine digits, which +33 6…, 0033 6…,
 * 06… and a cell where the zero was lost have in common (overseas codes too).
 */
final class PhoneDigits {
  /** Fewer digits are a public short number, or no number. */
  static final int LEAST = 6;

  private static final int SIGNIFICANT = 9;

  /** Digits with at most a few separators between them. */
  private static final Pattern RUN =
      Pattern.compile("\\p{Nd}(?:[\\s\\p{Zs}.,/()\\-‐-―+_:·•]{0,3}\\p{Nd})+");

  private PhoneDigits() {}

  /** What is compared of a number of the notebook; empty when it is too short to be one. */
  static String significant(String phone) {
    String digits = digits(phone);
    if (digits.length() < LEAST) {
      return "";
    }
    return digits.length() <= SIGNIFICANT
        ? digits
        : digits.substring(digits.length() - SIGNIFICANT);
  }

  /** The runs of digits of a text, separators taken out. */
  static List<String> runs(String text) {
    List<String> runs = new ArrayList<>();
    Matcher matcher = RUN.matcher(text);
    while (matcher.find()) {
      String digits = digits(matcher.group());
      if (digits.length() >= LEAST) {
        runs.add(digits);
      }
    }
    return runs;
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.codePoints()
        .filter(Character::isDigit)
        .forEach(c -> digits.append(Character.digit(c, 10)));
    return digits.toString();
  }
}
