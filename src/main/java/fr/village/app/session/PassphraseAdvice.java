package fr.village.app.session;

import fr.village.store.key.PassphraseStrength;
import fr.village.store.key.PassphraseStrength.Hint;
import fr.village.store.key.PassphraseStrength.Strong;
import fr.village.store.key.PassphraseStrength.Weak;
import java.util.List;

/**
 * How strong what is being typed is.
 *
 * @param enough it may be used
 * @param percent how far along, 0 to 100; 100 exactly when enough
 * @param hints what is wrong or missing, one after the other; none when enough
 */
public record PassphraseAdvice(boolean enough, int percent, List<Said> hints) {
  private static final int CHARACTERS = 14;
  private static final int WORDS = 7;
  private static final int ALMOST = 90;

  /** A message key and its arguments: counts, never a part of the passphrase. */
  public record Said(String key, List<Object> arguments) {}

  public PassphraseAdvice {
    hints = List.copyOf(hints);
  }

  /** Judges characters, which stay the caller's to overwrite. */
  public static PassphraseAdvice of(char[] typed) {
    return switch (PassphraseStrength.of(typed)) {
      case Strong strong -> new PassphraseAdvice(true, 100, List.of());
      case Weak weak ->
          new PassphraseAdvice(
              false,
              percent(typed.length, weak.hints()),
              weak.hints().stream().map(h -> new Said(h.key(), h.arguments())).toList());
    };
  }

  private static int percent(int length, List<Hint> hints) {
    int words =
        hints.stream()
            .filter(h -> h.key().equals("passphrase.missing.words"))
            .mapToInt(h -> WORDS - (Integer) h.arguments().getFirst())
            .findFirst()
            .orElse(0);
    return Math.min(ALMOST, Math.max(length * 100 / CHARACTERS, words * 100 / WORDS) * 9 / 10);
  }
}
