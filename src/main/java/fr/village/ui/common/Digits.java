package fr.village.ui.common;

import java.util.Map;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Which digit a key means: the digit row, the numeric pad, and a French keyboard's top row without
 * Shift (& é " ' ( - è _ ç à), whose keys come with codes such as AMPERSAND, or UNDEFINED for
 * letters with accents, depending on the system.
 */
public final class Digits {
  private static final Map<KeyCode, Integer> BY_CODE =
      Map.ofEntries(
          Map.entry(KeyCode.AMPERSAND, 1),
          Map.entry(KeyCode.QUOTEDBL, 3),
          Map.entry(KeyCode.QUOTE, 4),
          Map.entry(KeyCode.LEFT_PARENTHESIS, 5),
          Map.entry(KeyCode.MINUS, 6),
          Map.entry(KeyCode.UNDERSCORE, 8));

  private static final Map<Character, Integer> BY_CHARACTER =
      Map.of('&', 1, 'é', 2, '"', 3, '\'', 4, '(', 5, '-', 6, 'è', 7, '_', 8, 'ç', 9, 'à', 0);

  private Digits() {}

  /** The digit of a key pressed; none while Alt is held, since AltGr gives other signs. */
  public static OptionalInt of(KeyEvent event) {
    return event.isAltDown() ? OptionalInt.empty() : of(event.getCode(), event.getText());
  }

  /**
   * @param code what the key is
   * @param text what it would type; may be empty, as when Ctrl is held on some systems
   */
  public static OptionalInt of(KeyCode code, String text) {
    if (code.isDigitKey()) {
      return OptionalInt.of(code.getName().charAt(code.getName().length() - 1) - '0');
    }
    if (code == KeyCode.SUBTRACT) {
      return OptionalInt.empty();
    }
    if (text.length() == 1) {
      char sign = text.charAt(0);
      if (sign >= '0' && sign <= '9') {
        return OptionalInt.of(sign - '0');
      }
      Integer azerty = BY_CHARACTER.get(Character.toLowerCase(sign));
      if (azerty != null) {
        return OptionalInt.of(azerty);
      }
    }
    Integer digit = BY_CODE.get(code);
    return digit == null ? OptionalInt.empty() : OptionalInt.of(digit);
  }
}
