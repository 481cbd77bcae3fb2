package fr.village.ui.settings;

import fr.village.ui.common.Wording;
import java.util.Locale;

/** File sizes in words. */
final class Sizes {
  private static final double KILO = 1000;

  private Sizes() {}

  /** "340 ko", "1,2 Mo"; in English "340 kB", "1.2 MB". */
  static String said(long bytes, Wording words) {
    Locale locale = words.locale();
    double kilo = bytes / KILO;
    return kilo < KILO
        ? words.text("settings.size.kilo", String.format(locale, "%.0f", Math.max(1, kilo)))
        : words.text("settings.size.mega", String.format(locale, "%.1f", kilo / KILO));
  }
}
