package fr.village.domain.survey;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.family.Person;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What stands on a parent's paper forms in place of a name: four letters, drawn. No vowel, so that
 * they are no word; none that is taken for a digit or another letter in handwriting.
 *
 * @throws fr.village.domain.Invalid {@code invalid.paper.code}
 */
public record PaperCode(Id<Person> person, String letters) {
  private static final String ALPHABET = "CDFHJKMNPRTVWX";
  private static final int LENGTH = 4;
  private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

  public PaperCode {
    Check.that(FORM.matcher(letters).matches(), "invalid.paper.code");
  }

  /**
   * Four letters, none twice in a row (CMPP is a place); the caller draws again while they are
   * somebody's.
   */
  public static String draw(RandomGenerator random) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      char letter = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
      while (i > 0 && letters.charAt(i - 1) == letter) {
        letter = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
      }
      letters.append(letter);
    }
    return letters.toString();
  }

  /** What was typed as it is kept: capitals, without blanks. */
  public static String typed(String text) {
    return text.replaceAll("[\\s\\p{Z}-]", "").toUpperCase(Locale.ROOT);
  }

  /** Whether something typed could be a code. */
  public static boolean isCode(String text) {
    return FORM.matcher(typed(text)).matches();
  }
}
