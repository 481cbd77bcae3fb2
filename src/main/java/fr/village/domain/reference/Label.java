package fr.village.domain.reference;

import fr.village.domain.Check;

/**
 * A text of the reference set in its two languages, at most {@value #MAX} characters each.
 *
 * @throws fr.village.domain.Invalid {@code invalid.reference.label}
 */
public record Label(String fr, String en) {
  private static final int MAX = 1000;

  public Label {
    fr = fr.strip();
    en = en.strip();
    Check.that(isText(fr) && isText(en), "invalid.reference.label", fr, en);
  }

  private static boolean isText(String text) {
    return !text.isEmpty()
        && text.length() <= MAX
        && text.codePoints().noneMatch(Character::isISOControl);
  }
}
