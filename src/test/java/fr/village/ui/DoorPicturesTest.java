package fr.village.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.settings.ThemeChoice;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the door and what follows in a new notebook, in both languages and colours. */
final class DoorPicturesTest {
  @TempDir Path folder;

  @BeforeAll
  static void start() {
    Pictures.start();
  }

  @Test
  void frenchLight() {
    walk(Locale.FRENCH, ThemeChoice.LIGHT, "fr-clair");
  }

  @Test
  void englishDark() {
    walk(Locale.ENGLISH, ThemeChoice.DARK, "en-sombre");
  }

  private void walk(Locale locale, ThemeChoice theme, String suffix) {
    try (Desk desk = new Desk(folder, locale, theme, Pictures.WIDTH, Pictures.HEIGHT)) {
      picture(desk, "ouvrir-" + suffix);
      press(desk, "create");
      type(desk, "house-name", "Maison d’Arras");
      type(desk, "house-departement", "pas de calais");
      type(desk, "house-code", "arr-01");
      type(desk, "facilitator-name", "Nathalie");
      type(desk, "passphrase", "sept mots");
      press(desk, "create-save");
      picture(desk, "creer-" + suffix);
      String phrase = "le vent du nord porte sept beaux nuages blancs";
      type(desk, "passphrase", phrase);
      type(desk, "passphrase-again", phrase);
      press(desk, "create-save");
      desk.find("words");
      picture(desk, "mots-de-secours-" + suffix);
      CheckBox kept = (CheckBox) desk.find("words-kept");
      desk.onScreen(() -> kept.setSelected(true));
      press(desk, "words-go");
      desk.find("first-group");
      picture(desk, "aujourdhui-vide-" + suffix);
      press(desk, "first-group");
      type(desk, "group-name", "Groupe des Coquelicots");
      desk.settle();
      picture(desk, "premier-groupe-" + suffix);
      press(desk, "group-save");
      desk.find("open-roll");
      picture(desk, "aujourdhui-neuf-" + suffix);
      press(desk, "open-roll");
      desk.find("roll-empty");
      picture(desk, "seance-vide-" + suffix);
      desk.onScreen(desk.window::lock);
      desk.find("unlock");
      type(desk, "passphrase", "non");
      press(desk, "unlock");
      desk.settle();
      picture(desk, "deverrouiller-" + suffix);
      press(desk, "back");
      picture(desk, "ouvrir-connu-" + suffix);
      assertThat(desk.faults).isEmpty();
    }
  }

  private static void picture(Desk desk, String name) {
    desk.settle();
    Pictures.take(name, desk.window.scene());
  }

  private static void press(Desk desk, String id) {
    Button button = (Button) desk.find(id);
    desk.onScreen(button::fire);
  }

  private static void type(Desk desk, String id, String text) {
    TextInputControl field = (TextInputControl) desk.find(id);
    desk.onScreen(() -> field.setText(text));
  }
}
