package fr.village.ui.common;

/**
 * What the window lends a view.
 *
 * @param words the texts in the screen's language
 * @param overlay the place for a card over the whole window
 */
public record Frame(Wording words, Overlay overlay) {
  public String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }
}
