package fr.village.federation;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers in French sentences. */
final class Grouped {
  private Grouped() {}

  /** "1 380", with the narrow blank of French. */
  static String number(int value) {
    return NumberFormat.getIntegerInstance(Locale.FRANCE).format(value);
  }

  /** "4,7". */
  static String number(BigDecimal value) {
    return NumberFormat.getNumberInstance(Locale.FRANCE).format(value);
  }
}
