package fr.village.ui.common;

import java.util.function.Function;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;

/**
 * A screen of the rail.
 *
 * @param id stable, for tests and help
 * @param digit with Ctrl it leads here, 1 to 9; 0 for none. Stable too, whatever screens there are
 * @param titleKey its name in the rail
 * @param view made anew when the language changes
 * @param arriving each time somebody comes to it, and after something was taken back: looks again
 */
public record Screen(
    String id,
    int digit,
    String titleKey,
    Ikon icon,
    Function<Frame, Region> view,
    Runnable arriving) {

  /** Whether it stands at the foot of the rail, apart from the daily ones. */
  public boolean atFoot() {
    return digit == 0;
  }
}
