package fr.village.app.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of this machine.
 *
 * @param notebooks the last ones opened, newest first, at most {@value #KEPT}
 * @param language a language code, {@code fr} or {@code en}; null follows the system
 * @param textSize percent, 100 to 200
 * @param lockMinutes minutes without a key or a click before the window locks, 1 to 60
 * @param window null before the first closing
 */
public record Settings(
    List<Path> notebooks,
    ThemeChoice theme,
    @Nullable String language,
    int textSize,
    int lockMinutes,
    @Nullable WindowState window) {

  public static final int KEPT = 6;
  public static final int SMALLEST_TEXT = 100;
  public static final int LARGEST_TEXT = 200;
  public static final int SHORTEST_LOCK = 1;
  public static final int LONGEST_LOCK = 60;
  public static final int USUAL_LOCK = 5;

  public static final Settings INITIAL =
      new Settings(List.of(), ThemeChoice.SYSTEM, null, SMALLEST_TEXT, USUAL_LOCK, null);

  public Settings {
    notebooks = notebooks.stream().distinct().limit(KEPT).toList();
    textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
    lockMinutes = Math.clamp(lockMinutes, SHORTEST_LOCK, LONGEST_LOCK);
  }

  public Settings withNotebook(Path opened) {
    return new Settings(
        Stream.concat(Stream.of(opened), notebooks.stream()).toList(),
        theme,
        language,
        textSize,
        lockMinutes,
        window);
  }

  public Settings withoutNotebook(Path forgotten) {
    return new Settings(
        notebooks.stream().filter(n -> !n.equals(forgotten)).toList(),
        theme,
        language,
        textSize,
        lockMinutes,
        window);
  }

  public Settings withTheme(ThemeChoice chosen) {
    return new Settings(notebooks, chosen, language, textSize, lockMinutes, window);
  }

  public Settings withLanguage(String chosen) {
    return new Settings(notebooks, theme, chosen, textSize, lockMinutes, window);
  }

  public Settings withTextSize(int percent) {
    return new Settings(notebooks, theme, language, percent, lockMinutes, window);
  }

  /**
   * @param minutes without a key or a click, 1 to 60
   */
  public Settings withLockMinutes(int minutes) {
    return new Settings(notebooks, theme, language, textSize, minutes, window);
  }

  public Settings withWindow(WindowState state) {
    return new Settings(notebooks, theme, language, textSize, lockMinutes, state);
  }
}
