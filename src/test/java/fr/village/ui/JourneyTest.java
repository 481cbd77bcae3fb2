package fr.village.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.settings.ThemeChoice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * From the first launch to the first workbook, by keyboard alone: a notebook, a group, ten
 * families, their first roll, the export.
 */
final class JourneyTest {
  private static final String PHRASE = "le vent du nord porte sept beaux nuages blancs";
  private static final List<String> PARENTS =
      List.of(
          "Aïssata", "Nour", "Zoé", "Camille", "Linh", "Maud", "Inès", "Ana", "Julie", "Claire");

  /** The words that tell one language from the other. */
  enum Language {
    FRENCH(Locale.FRENCH, "Groupe des Coquelicots", "12 janv.", "10 familles"),
    ENGLISH(Locale.ENGLISH, "Poppies", "12 Jan", "10 families");

    final Locale locale;
    final String group;
    final String born;
    final String all;

    Language(Locale locale, String group, String born, String all) {
      this.locale = locale;
      this.group = group;
      this.born = born;
      this.all = all;
    }
  }

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    Pictures.start();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void fromTheFirstLaunchToTheFirstWorkbook(Language language) throws Exception {
    Path out = Files.createDirectory(folder.resolve("out"));
    try (Desk desk = new Desk(folder, language.locale, ThemeChoice.LIGHT, 980, 900);
        Keyboard keys = new Keyboard(desk)) {
      makeTheNotebook(desk, keys);
      startTheGroup(desk, keys, language);
      keys.shortcut(KeyCode.DIGIT3, "3");
      desk.find("roll-empty");
      for (String parent : PARENTS) {
        newcomer(desk, keys, parent, language.born);
      }
      assertThat(keys.text("total-families")).isEqualTo(language.all);
      assertThat(((Label) desk.find("roll-title")).getText()).startsWith(language.group);

      keys.shortcut(KeyCode.DIGIT9, "9");
      desk.find("submission-write");
      keys.tabTo("submission-write");
      keys.press(KeyCode.ENTER);
      desk.find("submission-folder");
      desk.settle();
      assertThat(keys.focused()).isEqualTo("submission-folder");
      keys.shortcut(KeyCode.A, "a");
      keys.write(out.toAbsolutePath().toString());
      keys.press(KeyCode.ENTER);
      desk.find("submission-receipt");
      assertThat(desk.faults).isEmpty();
    }
    try (var files = Files.list(out)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .singleElement()
          .asString()
          .matches("M1000J_ARR-01_2025-12-31_r1\\.xlsx");
    }
  }

  private static void makeTheNotebook(Desk desk, Keyboard keys) {
    desk.settle();
    assertThat(keys.focused()).isEqualTo("create");
    keys.press(KeyCode.ENTER);
    desk.find("house-name");
    keys.write("Maison d’Arras");
    keys.tabTo("house-departement");
    keys.write("62");
    keys.tabTo("house-code");
    keys.write("arr-01");
    keys.tabTo("facilitator-name");
    keys.write("Nathalie");
    keys.tabTo("passphrase");
    keys.write(PHRASE);
    keys.press(KeyCode.ENTER);
    assertThat(keys.focused()).isEqualTo("passphrase-again");
    keys.write(PHRASE);
    keys.press(KeyCode.ENTER);
    desk.find("words");
    keys.tabTo("words-kept");
    keys.press(KeyCode.SPACE, " ");
    keys.tabTo("words-go");
    keys.press(KeyCode.ENTER);
  }

  private static void startTheGroup(Desk desk, Keyboard keys, Language language) {
    desk.find("first-group");
    desk.settle();
    assertThat(keys.focused()).isEqualTo("first-group");
    keys.press(KeyCode.ENTER);
    desk.find("group-name");
    assertThat(keys.focused()).isEqualTo("group-name");
    keys.write(language.group);
    keys.tabTo("group-save");
    keys.press(KeyCode.ENTER);
    assertThat(keys.said()).startsWith(language.group);
  }

  private static void newcomer(Desk desk, Keyboard keys, String parent, String born) {
    keys.press(KeyCode.UNDEFINED, "+");
    desk.find("newcomer-name");
    assertThat(keys.focused()).isEqualTo("newcomer-name");
    keys.write(parent);
    keys.tabTo("newcomer-date");
    keys.write(born);
    keys.press(KeyCode.ENTER);
    desk.settle();
    assertThat(keys.focused()).startsWith("mark-");
  }
}
