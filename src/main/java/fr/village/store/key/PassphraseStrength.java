package fr.village.store.key;

import java.util.ArrayList;
import java.util.List;

/**
 * How strong a passphrase is, in words for the screen. Enough is 80 bits: 12 characters of 4
 * classes, 14 of 3, or 7 different words (CNIL, deliberation 2022-100), and nothing that everybody
 * tries first.
 */
public sealed interface PassphraseStrength {
  /** It may be used. */
  record Strong() implements PassphraseStrength {}

  /**
   * It may not be used.
   *
   * @param hints what is wrong, then what is missing: never empty
   */
  record Weak(List<Hint> hints) implements PassphraseStrength {
    public Weak {
      hints = List.copyOf(hints);
    }
  }

  /** A message key and its arguments (counts; never a part of the passphrase). */
  record Hint(String key, List<Object> arguments) {
    static Hint of(String key, Object... arguments) {
      return new Hint(key, List.of(arguments));
    }
  }

  /** Judges characters, which stay the caller's to overwrite. */
  static PassphraseStrength of(char[] characters) {
    PassphraseShape shape = PassphraseShape.of(characters);
    List<Hint> hints = new ArrayList<>();
    if (shape.repeated()) {
      hints.add(Hint.of("passphrase.repeated"));
    }
    if (shape.sequence()) {
      hints.add(Hint.of("passphrase.sequence"));
    }
    boolean enough =
        shape.words() >= 7
            || (shape.classes() == 4 && shape.length() >= 12)
            || (shape.classes() == 3 && shape.length() >= 14);
    if (!enough) {
      addMissing(shape, hints);
    }
    return hints.isEmpty() ? new Strong() : new Weak(hints);
  }

  private static void addMissing(PassphraseShape shape, List<Hint> hints) {
    if (shape.common()) {
      hints.add(Hint.of("passphrase.common"));
    }
    int wanted = shape.classes() == 4 ? 12 : 14;
    if (shape.length() < wanted) {
      hints.add(Hint.of("passphrase.missing.characters", wanted - shape.length()));
    }
    if (shape.classes() < 3) {
      hints.add(Hint.of("passphrase.missing.classes", 3 - shape.classes()));
    }
    hints.add(Hint.of("passphrase.missing.words", 7 - shape.words()));
  }
}
