package fr.village.ui.settings;

import fr.village.domain.Invalid;

/** Whole numbers as people type them. */
final class Numbers {
  private Numbers() {}

  /**
   * Reads "24" or "24 mois".
   *
   * @throws Invalid {@code invalid.number}
   */
  static int read(String typed) {
    String digits = typed.strip().replaceFirst("[\\s\\u00a0\\u202f]*\\p{L}*$", "");
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw new Invalid("invalid.number", typed.strip());
    }
  }
}
