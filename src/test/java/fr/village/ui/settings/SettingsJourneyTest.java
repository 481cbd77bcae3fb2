package fr.village.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.session.NotebookSession;
import fr.village.app.settings.ThemeChoice;
import fr.village.domain.house.Facilitator;
import fr.village.domain.house.House;
import fr.village.store.key.Passphrase;
import fr.village.testing.CountedIds;
import fr.village.testing.HouseBuilder;
import fr.village.testing.RealNotebook;
import fr.village.ui.Desk;
import fr.village.ui.Keyboard;
import fr.village.ui.Pictures;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Réglages by keyboard alone, on a real notebook. */
final class SettingsJourneyTest {
  private static final String SAMIRAS = "mille soleils dorment sous la vieille passerelle bleue";

  @TempDir Path folder;
  private Desk desk;
  private Keyboard keys;

  @BeforeAll
  static void start() {
    Pictures.start();
  }

  @BeforeEach
  void show() {
    desk = new Desk(folder, Locale.FRENCH, ThemeChoice.LIGHT, 1366, 768);
    keys = new Keyboard(desk);
    NotebookSession session = desk.inBackground(this::make);
    desk.onScreen(() -> desk.window.opened(session));
    desk.settle();
  }

  private NotebookSession make() throws Exception {
    House house = new HouseBuilder().build().house();
    Facilitator nathalie = new Facilitator(new CountedIds().next(), "Nathalie", true);
    try (Passphrase secret = Passphrase.of(RealNotebook.PASSPHRASE.toCharArray())) {
      return desk.services
          .notebooks()
          .make(folder.resolve("Arras.village"), house, nathalie, secret)
          .session();
    }
  }

  @AfterEach
  void close() {
    assertThat(desk.faults).isEmpty();
    desk.close();
    keys.close();
  }

  @Test
  void aColleagueIsLetInTheOtherShutOutAndTheLanguageChanged() {
    goTo("personnes");
    assertThat(focused()).isEqualTo("section-people");
    type(KeyCode.RIGHT);
    assertThat(focused()).isEqualTo("people-add");
    type(KeyCode.ENTER);
    desk.find("person-name");
    write("Samira");
    type(KeyCode.ENTER);
    write(SAMIRAS);
    type(KeyCode.ENTER);
    write(SAMIRAS);
    type(KeyCode.ENTER);
    settle();
    assertThat(text("undo-said")).isEqualTo("Samira peut ouvrir le carnet");
    assertThat(focused()).isEqualTo("people-add");

    unlockWith(SAMIRAS);
    assertThat(text("hello")).isEqualTo("Bonjour Samira");

    goTo("personnes");
    type(KeyCode.RIGHT);
    for (int i = 0; i < 4; i++) {
      tab();
    }
    assertThat(focused()).isEqualTo("person-close-1");
    type(KeyCode.ENTER);
    desk.find("person-form");
    assertThat(focused()).isEqualTo("person-save");
    type(KeyCode.ENTER);
    settle();
    assertThat(text("undo-said")).isEqualTo("Accès fermé\u202f: Nathalie");
    desk.find("person-reopen-1");

    goTo("apparence");
    type(KeyCode.RIGHT);
    assertThat(focused()).isEqualTo("look-fr");
    type(KeyCode.RIGHT);
    settle();
    assertThat(text("section-people")).isEqualTo("People");

    unlockWith(RealNotebook.PASSPHRASE);
    assertThat(text("passphrase-problem")).startsWith("This passphrase does not open the notebook");
  }

  @Test
  void theMaisonIsRenamedInTheRailAndTheNameTakenBack() {
    goTo("ma maison");
    type(KeyCode.RIGHT);
    assertThat(focused()).isEqualTo("settings-name");
    clear();
    write("Maison de Lens");
    tab();
    settle();
    assertThat(text("rail-house")).isEqualTo("Maison de Lens");
    assertThat(focused()).isEqualTo("settings-departement");
    clear();
    write("Londres");
    tab();
    settle();
    assertThat(text("settings-departement-problem")).contains("Londres");
    // out of the fields, where Ctrl Z is the window's
    back();
    type(KeyCode.ESCAPE);
    goTo("ma maison");
    fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Z, false, true, false, false));
    settle();
    assertThat(text("rail-house")).isEqualTo("Maison d’essai");
  }

  private void unlockWith(String passphrase) {
    fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.L, false, true, false, false));
    desk.find("unlock");
    write(passphrase);
    type(KeyCode.ENTER);
    settle();
  }

  private void goTo(String words) {
    fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.K, false, true, false, false));
    desk.find("palette-field");
    write(words);
    settle();
    type(KeyCode.ENTER);
    settle();
  }

  private void settle() {
    desk.settle();
    desk.settle();
  }

  private String text(String id) {
    return ((Labeled) desk.find(id)).getText();
  }

  private String focused() {
    return Pictures.onScreen(() -> String.valueOf(desk.window.scene().getFocusOwner().getId()));
  }

  private void clear() {
    TextInputControl field =
        Pictures.onScreen(() -> (TextInputControl) desk.window.scene().getFocusOwner());
    desk.onScreen(field::selectAll);
  }

  private void write(String text) {
    TextInputControl field =
        Pictures.onScreen(() -> (TextInputControl) desk.window.scene().getFocusOwner());
    desk.onScreen(() -> field.replaceSelection(text));
  }

  private void tab() {
    type(KeyCode.TAB);
  }

  private void back() {
    fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "\t", KeyCode.TAB, true, false, false, false));
    settle();
  }

  private void type(KeyCode code) {
    String text = code == KeyCode.SPACE ? " " : code == KeyCode.TAB ? "\t" : "";
    fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, false, false, false));
    fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", text, code, false, false, false, false));
    desk.settle();
  }

  private void fire(KeyEvent event) {
    Pictures.onScreen(
        () -> {
          Node owner = Objects.requireNonNull(desk.window.scene().getFocusOwner());
          owner.fireEvent(event);
          return true;
        });
  }
}
