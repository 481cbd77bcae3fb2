package fr.village.ui.families;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.ui.Keyboard;
import fr.village.ui.Pictures;
import fr.village.ui.gallery.GalleryView;
import fr.village.ui.gallery.Visit;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Familles by keyboard alone: find, open, come back, add, take back, remove. */
final class FamiliesJourneyTest {
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
  void findsOpensAddsAndTakesBack() {
    visit.desk.find("open-roll");
    // Ctrl and the key of ' on a French keyboard: the fourth screen
    visit.shortcut(KeyCode.QUOTE);
    visit.desk.find("families-list");
    assertThat(focused()).isEqualTo("families-search");
    assertThat(facts()).isEqualTo("126 familles");

    write("  clem");
    assertThat(facts()).contains("sur 126");
    int found = lines();
    assertThat(found).isBetween(1, 20);
    visit.key(KeyCode.DOWN);
    assertThat(focused()).isEqualTo("families-list");
    visit.key(KeyCode.ENTER);
    visit.desk.find("family-card");
    visit.key(KeyCode.ESCAPE);
    assertThat(focused()).isEqualTo("families-list");
    visit.key(KeyCode.ESCAPE);
    assertThat(focused()).isEqualTo("families-search");
    visit.key(KeyCode.ESCAPE);
    assertThat(facts()).isEqualTo("126 familles");

    visit.shortcut(KeyCode.N);
    assertThat(focused()).isEqualTo("new-family-name");
    write("Zywczak");
    visit.key(KeyCode.ESCAPE);
    visit.shortcut(KeyCode.N);
    assertThat(((TextInputControl) owner()).getText()).as("the draft").isEqualTo("Zywczak");
    tab();
    write("Hanka");
    tab();
    tab();
    tab();
    assertThat(focused()).isEqualTo("new-family-date-0");
    write("12/1");
    visit.key(KeyCode.ENTER);
    assertThat(facts()).isEqualTo("127 familles");
    assertThat(said()).isEqualTo("Famille Zywczak\u202f: ajoutée");
    visit.shortcut(KeyCode.F);
    write("hank");
    assertThat(lines()).isEqualTo(1);
    visit.key(KeyCode.DOWN);
    visit.key(KeyCode.DELETE);
    assertThat(facts()).isEqualTo("aucune famille sur 126");
    visit.key(KeyCode.ESCAPE);
    visit.key(KeyCode.TAB);
    visit.shortcut(KeyCode.Z);
    assertThat(said()).endsWith("→ annulé");
    visit.settle();
    assertThat(facts()).isEqualTo("1 famille sur 127");
  }

  private int lines() {
    return Pictures.onScreen(
        () ->
            ((ListView<?>) visit.desk.window.scene().getRoot().lookup("#families-list"))
                .getItems()
                .size());
  }

  private String facts() {
    visit.settle();
    return ((Labeled) visit.desk.find("families-facts")).getText();
  }

  private String said() {
    return ((Labeled) visit.desk.find("undo-said")).getText();
  }

  private Node owner() {
    visit.settle();
    return Pictures.onScreen(() -> visit.desk.window.scene().getFocusOwner());
  }

  private String focused() {
    return String.valueOf(owner().getId());
  }

  private void tab() {
    visit.key(KeyCode.TAB);
  }

  private void write(String text) {
    Node field = owner();
    assertThat(field).isInstanceOf(TextInputControl.class);
    visit.desk.onScreen(() -> ((TextInputControl) field).appendText(text));
    visit.settle();
  }
}
