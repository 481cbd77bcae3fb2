package fr.village.ui.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.ui.Pictures;
import fr.village.ui.gallery.GalleryView;
import fr.village.ui.gallery.Visit;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Territoire by keyboard alone: find, open, note, check, add, the picture, take back. */
final class TerritoryJourneyTest {
  @TempDir Path folder;
  private Visit visit;

  @BeforeEach
  void show() {
    visit = Visit.begin(GalleryView.FULL, folder);
  }

  @AfterEach
  void close() {
    visit.close();
  }

  @Test
  void findsNotesChecksAddsAndTakesBack() {
    visit.desk.find("open-roll");
    // Ctrl and the key of - on a French keyboard: the sixth screen
    visit.shortcut(KeyCode.MINUS);
    assertThat(focused()).isEqualTo("territory-search");
    write("maternite");
    visit.settle();
    visit.key(KeyCode.DOWN);
    assertThat(focused()).isEqualTo("partner-0");
    visit.key(KeyCode.UP);
    assertThat(focused()).isEqualTo("territory-search");
    visit.key(KeyCode.ENTER);
    assertThat(text("partner-title")).isEqualTo("Maternité du centre");
    assertThat(focused()).isEqualTo("contact-said");

    write("Deux places en mai");
    visit.key(KeyCode.ENTER);
    assertThat(said()).isEqualTo("Maternité du centre\u202f: échange noté");
    assertThat(((TextInputControl) owner()).getText()).isEmpty();
    visit.key(KeyCode.ENTER);
    assertThat(text("contact-problem")).startsWith("Écrivez un mot");
    visit.key(KeyCode.ESCAPE);
    assertThat(focused()).isEqualTo("partner-0");
    visit.shortcut(KeyCode.Z);
    assertThat(said()).endsWith("→ annulé");

    visit.shortcut(KeyCode.N);
    assertThat(focused()).isEqualTo("new-partner-name");
    write("pmi ouest");
    visit.settle();
    assertThat(visit.there("new-partner-same")).isNotNull();
    visit.key(KeyCode.ENTER);
    assertThat(text("new-partner-problem")).startsWith("Choisissez un type");
    visit.key(KeyCode.ESCAPE);

    visit.desk.onScreen(
        () -> visit.desk.window.scene().lookup("#territory-network").requestFocus());
    visit.press("territory-network");
    assertThat(focused()).isEqualTo("node-0");
    visit.key(KeyCode.DOWN);
    assertThat(focused()).isEqualTo("node-1");
    visit.key(KeyCode.T, "t");
    assertThat(focused()).isEqualTo("network-table");
    assertThat(visit.there("node-0")).isNull();
  }

  private String said() {
    return text("undo-said");
  }

  private String text(String id) {
    return ((Labeled) visit.desk.find(id)).getText();
  }

  private Node owner() {
    visit.settle();
    return Pictures.onScreen(() -> visit.desk.window.scene().getFocusOwner());
  }

  private String focused() {
    return String.valueOf(owner().getId());
  }

  private void write(String text) {
    Node field = owner();
    assertThat(field).isInstanceOf(TextInputControl.class);
    visit.desk.onScreen(() -> ((TextInputControl) field).appendText(text));
    visit.settle();
  }
}
