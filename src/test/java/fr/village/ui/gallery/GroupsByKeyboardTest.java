package fr.village.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.ui.Keyboard;
import fr.village.ui.Pictures;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Groupes by keyboard alone: a group with a date taken out, a date moved, a family from the waiting
 * list, the end, and back.
 */
final class GroupsByKeyboardTest {
  @TempDir Path folder;
  private Visit visit;
  private Keyboard keys;

  @BeforeEach
  void show() {
    visit = Visit.begin(GalleryView.FULL, folder);
    keys = new Keyboard(visit.desk);
  }

  @AfterEach
  void close() {
    visit.close();
    keys.close();
  }

  @Test
  void fromANewGroupToItsEndAndBack() {
    visit.shortcut(KeyCode.DIGIT2);
    visit.desk.find("group-list");
    visit.settle();
    assertThat(focused()).matches("group-[0-9]+");
    String first = focused();
    type(KeyCode.DOWN);
    assertThat(focused()).isNotEqualTo(first);

    createAGroup();
    moveADate();
    letAFamilyIn();

    tabTo("group-close");
    type(KeyCode.ENTER);
    assertThat(focused()).isEqualTo("close-day");
    assertThat(text("close-effect")).contains("La famille encore là en sort");
    type(KeyCode.ENTER);
    assertThat(text("group-facts")).contains("terminé le 10 mars 2026");
    visit.shortcut(KeyCode.Z);
    assertThat(said()).endsWith("→ annulé");
    assertThat(text("group-facts")).contains("mois 1 sur 10");
    type(KeyCode.ESCAPE);
    visit.desk.find("group-list");
    assertThat(focused()).isEqualTo("group-13");
  }

  private void createAGroup() {
    tabTo("group-new");
    type(KeyCode.ENTER);
    assertThat(focused()).isEqualTo("group-name");
    write("Hirondelles");
    tabTo("date-2026-03-24");
    type(KeyCode.SPACE);
    assertThat(focused()).isEqualTo("date-2026-03-24");
    assertThat(Objects.requireNonNull(visit.there("date-2026-03-24")).getAccessibleText())
        .isEqualTo("mardi 24 mars 2026, retirée");
    tabTo("group-save");
    type(KeyCode.ENTER);
    assertThat(text("group-title")).isEqualTo("Hirondelles");
    assertThat(said()).isEqualTo("Hirondelles\u202f: créé, avec ses séances");
    assertThat(dates()).startsWith("session-2026-03-10", "session-2026-04-14");
  }

  private void moveADate() {
    tabTo("session-2026-04-14");
    type(KeyCode.ENTER);
    assertThat(focused()).isEqualTo("date-roll");
    type(KeyCode.TAB);
    assertThat(focused()).isEqualTo("date-day");
    write("6/4");
    visit.settle();
    assertThat(text("date-warning")).contains("férié, Lundi de Pâques");
    type(KeyCode.ENTER);
    assertThat(said()).contains("déplacée au 6 avril 2026").contains("férié");
    assertThat(dates()).startsWith("session-2026-03-10", "session-2026-04-06");
  }

  private void letAFamilyIn() {
    tabTo("group-add-family");
    type(KeyCode.ENTER);
    assertThat(focused()).isEqualTo("family-search");
    // one stop of the Tab key for the two; arrows go between them
    tabTo("family-in");
    type(KeyCode.RIGHT);
    assertThat(focused()).isEqualTo("family-wait");
    type(KeyCode.SPACE);
    tabTo("family-search");
    write("benali nour");
    visit.settle();
    type(KeyCode.DOWN);
    assertThat(focused()).isEqualTo("found-1");
    type(KeyCode.ENTER);
    assertThat(said()).isEqualTo("Famille Benali\u202f: sur la liste d’attente");
    tabTo("waiting-enter-1");
    type(KeyCode.ENTER);
    assertThat(said()).isEqualTo("Famille Benali\u202f: entrée dans le groupe");
    assertThat(Objects.requireNonNull(visit.there("member-1")).getAccessibleText())
        .startsWith("Benali");
  }

  private List<String> dates() {
    visit.settle();
    return Pictures.onScreen(
        () ->
            visit.desk.window.scene().getRoot().lookupAll(".session-chip").stream()
                .map(Node::getId)
                .toList());
  }

  private String text(String id) {
    visit.settle();
    return ((Label) visit.desk.find(id)).getText();
  }

  private String said() {
    return text("undo-said");
  }

  private String focused() {
    visit.settle();
    return owner();
  }

  private String owner() {
    return Pictures.onScreen(
        () ->
            String.valueOf(
                Objects.requireNonNull(visit.desk.window.scene().getFocusOwner()).getId()));
  }

  private void tabTo(String id) {
    keys.tabTo(id);
  }

  private void write(String text) {
    visit.desk.onScreen(
        () ->
            ((TextInputControl) Objects.requireNonNull(visit.desk.window.scene().getFocusOwner()))
                .replaceSelection(text));
  }

  private void type(KeyCode code) {
    fire(code, KeyEvent.KEY_PRESSED);
    fire(code, KeyEvent.KEY_RELEASED);
    visit.settle();
  }

  private void fire(KeyCode code, javafx.event.EventType<KeyEvent> kind) {
    visit.desk.onScreen(
        () ->
            Objects.requireNonNull(visit.desk.window.scene().getFocusOwner())
                .fireEvent(new KeyEvent(kind, "", "", code, false, false, false, false)));
  }
}
