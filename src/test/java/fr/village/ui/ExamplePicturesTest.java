package fr.village.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.settings.ThemeChoice;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example Maison, full of families, made by the program itself. */
final class ExamplePicturesTest {
  @TempDir static Path folder;

  @BeforeAll
  static void start() {
    Pictures.start();
  }

  @Test
  void inEveryLook() {
    walk(Locale.FRENCH, ThemeChoice.LIGHT, 100, "fr-clair");
    walk(Locale.FRENCH, ThemeChoice.DARK, 100, "fr-sombre");
    walk(Locale.ENGLISH, ThemeChoice.LIGHT, 100, "en-clair");
    walk(Locale.FRENCH, ThemeChoice.CONTRAST, 100, "fr-contraste");
    walk(Locale.FRENCH, ThemeChoice.LIGHT, 200, "fr-200");
  }

  private void walk(Locale locale, ThemeChoice theme, int textSize, String suffix) {
    try (Desk desk = new Desk(folder, locale, theme, Pictures.WIDTH, Pictures.HEIGHT)) {
      desk.onScreen(() -> desk.preferences.change(s -> s.withTextSize(textSize)));
      Button example = (Button) desk.find("example");
      desk.onScreen(example::fire);
      Button open = (Button) desk.find("open-roll");
      picture(desk, "exemple-aujourdhui-" + suffix);
      desk.onScreen(open::fire);
      desk.find("mark-1-1");
      key(desk, KeyCode.A);
      key(desk, KeyCode.DOWN);
      key(desk, KeyCode.SPACE);
      picture(desk, "exemple-seance-" + suffix);
      desk.find("newcomer-open");
      Button newcomer = (Button) desk.find("newcomer-open");
      desk.onScreen(newcomer::fire);
      picture(desk, "exemple-nouvelle-famille-" + suffix);
      assertThat(desk.faults).isEmpty();
      desk.onScreen(() -> desk.preferences.change(s -> s.withTextSize(100)));
    }
  }

  private static void key(Desk desk, KeyCode code) {
    desk.onScreen(
        () ->
            desk.window
                .scene()
                .getFocusOwner()
                .fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  private static void picture(Desk desk, String name) {
    desk.settle();
    desk.settle();
    Pictures.take(name, desk.window.scene());
  }
}
