package fr.village.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.settings.ThemeChoice;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A first day by keyboard alone, on a real notebook: made, a group, newcomers, the roll, locked,
 * unlocked, the same marks.
 */
final class WholeDayTest {
  private static final String PHRASE = "le vent du nord porte sept beaux nuages blancs";

  @TempDir Path folder;
  private Desk desk;
  private Keyboard keys;

  @BeforeAll
  static void start() {
    Pictures.start();
  }

  @BeforeEach
  void show() {
    desk = new Desk(folder, Locale.FRENCH, ThemeChoice.LIGHT, 980, 900);
    keys = new Keyboard(desk);
  }

  @AfterEach
  void close() {
    desk.close();
    keys.close();
  }

  @Test
  void fromANewNotebookToTheSameMarksAfterUnlocking() {
    createTheNotebook();
    createTheGroup();
    type(KeyCode.ENTER, "");
    desk.find("roll-empty");

    newcomer("Aïssata", "12 janv.");
    newcomer("Nour", "3/2");
    newcomer("Zoé", "1er juin");
    assertThat(text("total-families")).isEqualTo("3 familles");
    assertThat(text("total-babies")).isEqualTo("2 bébés");

    // a French keyboard's top row without Shift: é is 2
    type(KeyCode.UNDEFINED, "é");
    assertThat(focused()).isEqualTo("mark-2-1");
    type(KeyCode.SPACE, " ");
    assertThat(said()).isEqualTo("Nour\u202f: absente");
    type(KeyCode.RIGHT, "");
    type(KeyCode.SPACE, " ");
    type(KeyCode.SPACE, " ");
    type(KeyCode.QUOTEDBL, "\"");
    assertThat(focused()).isEqualTo("mark-3-1");
    type(KeyCode.P, "p");
    assertThat(said()).isEqualTo("Famille Zoé\u202f: absents");
    shortcut(KeyCode.Z);
    assertThat(said()).isEqualTo("Famille Zoé\u202f: absents → annulé");
    type(KeyCode.T, "t");
    type(KeyCode.SPACE, " ");
    desk.settle();
    List<String> before = marks();
    assertThat(before)
        .containsExactly(
            "Aïssata, famille Aïssata, mère\u202f: présente",
            "bébé, famille Aïssata, 8 sem.\u202f: présent(e)",
            "Nour, famille Nour, mère\u202f: absente",
            "bébé, famille Nour, 5 sem.\u202f: excusé(e)",
            "Zoé, famille Zoé, mère\u202f: présente",
            "attendu, famille Zoé, 1er juin");

    shortcut(KeyCode.L);
    desk.find("unlock");
    write(PHRASE);
    type(KeyCode.ENTER, "");
    desk.find("open-roll");
    // Ctrl and the key of ": the third screen
    fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "\"", KeyCode.QUOTEDBL, false, true, false, false));
    desk.find("mark-1-1");
    assertThat(marks()).isEqualTo(before);
    assertThat(desk.faults).isEmpty();
  }

  private void createTheNotebook() {
    assertThat(focused()).isEqualTo("create");
    type(KeyCode.ENTER, "");
    desk.find("house-name");
    write("Maison d’Arras");
    tab();
    write("62");
    tab();
    write("arr-01");
    tab();
    write("Nathalie");
    tab();
    tab();
    write(PHRASE);
    type(KeyCode.ENTER, "");
    write(PHRASE);
    type(KeyCode.ENTER, "");
    desk.find("words");
    assertThat(desk.window.scene().getRoot().lookupAll(".word")).hasSize(24);
    tab();
    type(KeyCode.SPACE, " ");
    tab();
    type(KeyCode.ENTER, "");
  }

  private void createTheGroup() {
    desk.find("first-group");
    desk.settle();
    assertThat(focused()).isEqualTo("first-group");
    type(KeyCode.ENTER, "");
    desk.find("group-name");
    write("Groupe des Coquelicots");
    type(KeyCode.ENTER, "");
    desk.find("open-roll");
    desk.settle();
    assertThat(focused()).isEqualTo("open-roll");
  }

  private void newcomer(String name, String date) {
    type(KeyCode.UNDEFINED, "+");
    fire(new KeyEvent(KeyEvent.KEY_TYPED, "+", "+", KeyCode.UNDEFINED, false, false, false, false));
    desk.find("newcomer-name");
    write(name);
    tab();
    tab();
    write(date);
    type(KeyCode.ENTER, "");
    desk.settle();
    desk.settle();
    assertThat(focused()).startsWith("mark-");
  }

  private List<String> marks() {
    return Pictures.onScreen(
        () ->
            desk.window.scene().getRoot().lookupAll(".toggle").stream()
                .filter(Node::isFocusTraversable)
                .map(Node::getAccessibleText)
                .toList());
  }

  private String text(String id) {
    Label label = (Label) desk.find(id);
    return label.getText();
  }

  private String said() {
    return text("undo-said");
  }

  private String focused() {
    return Pictures.onScreen(() -> String.valueOf(desk.window.scene().getFocusOwner().getId()));
  }

  private void tab() {
    type(KeyCode.TAB, "\t");
  }

  private void write(String text) {
    TextInputControl field =
        Pictures.onScreen(() -> (TextInputControl) desk.window.scene().getFocusOwner());
    desk.onScreen(() -> field.replaceSelection(text));
  }

  private void shortcut(KeyCode code) {
    fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
  }

  /** A key as the system sends it: pressed, typed, released. */
  private void type(KeyCode code, String text) {
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
