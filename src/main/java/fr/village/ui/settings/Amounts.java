package fr.village.ui.settings;

import fr.village.domain.Invalid;
import fr.village.ui.common.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts and hours as people copy them from accounts: "12 500", "12.500,40 €", "1607 h". */
final class Amounts {
  private static final String SPACE = "[ \\u00a0\\u202f’']";

  /** Digits alone or by three, at most two decimals, a unit. */
  private static final Pattern TYPED =
      Pattern.compile(
          "(?<whole>\\d{1,9}|\\d{1,3}(?:(?:%s|[.,])\\d{3}){1,2})(?:[.,](?<part>\\d{1,2}))?%s*(?:€|\\p{L}+)?"
              .formatted(SPACE, SPACE));

  private Amounts() {}

  /**
   * Rounded to the unit, halves up; nothing typed is nothing known.
   *
   * @throws Invalid {@code invalid.amount}: what was typed
   */
  static @Nullable Integer read(String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return null;
    }
    Matcher found = TYPED.matcher(text);
    if (!found.matches()) {
      throw new Invalid("invalid.amount", text);
    }
    String whole = found.group("whole").replaceAll("\\D", "");
    String part = found.group("part");
    return new BigDecimal(part == null ? whole : whole + "." + part)
        .setScale(0, RoundingMode.HALF_UP)
        .intValueExact();
  }

  /** "12 500"; nothing for null. */
  static String written(@Nullable Integer amount, Wording words) {
    return amount == null ? "" : NumberFormat.getIntegerInstance(words.locale()).format(amount);
  }

  /**
   * People: nobody is half a person.
   *
   * @throws Invalid {@code invalid.number}
   */
  static @Nullable Integer people(String typed) {
    return typed.isBlank() ? null : (Integer) Numbers.read(typed);
  }
}
