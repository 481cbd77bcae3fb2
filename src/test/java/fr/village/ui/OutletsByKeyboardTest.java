package fr.village.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.ui.gallery.GalleryView;
import fr.village.ui.gallery.ReceivedFiles;
import fr.village.ui.gallery.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves and what arrives, by keyboard alone. */
final class OutletsByKeyboardTest {
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
  void aSubmissionIsSeenWrittenAndItsReceiptKept() throws IOException {
    Path out = Files.createDirectory(folder.resolve("envois"));
    // a French keyboard's top row without Shift: ç is 9
    fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "ç", KeyCode.UNDEFINED, false, true, false, false));
    visit.desk.find("submission-leave");
    visit.settle();
    assertThat(focused()).isEqualTo("submission-write");
    tabTo("show-activities");
    type(KeyCode.SPACE);
    tabTo("submission-write");
    type(KeyCode.ENTER);
    visit.desk.find("submission-folder");
    assertThat(focused()).isEqualTo("submission-folder");
    write(out.toAbsolutePath().toString());
    type(KeyCode.ENTER);
    visit.desk.find("submission-receipt");
    visit.settle();
    assertThat(focused()).isEqualTo("submission-receipt-close");
    type(KeyCode.ENTER);
    tabTo("submission-history-all");
    type(KeyCode.ENTER);
    visit.desk.find("submission-history-close");
    type(KeyCode.ESCAPE);
    try (var files = Files.list(out)) {
      assertThat(files.toList()).hasSize(1);
    }
  }

  @Test
  void filesArePastedAndTheNationalWorkbookWritten() {
    Path received = ReceivedFiles.make(folder.resolve("reçus"));
    visit.shortcut(KeyCode.K);
    visit.desk.find("palette-field");
    write("federation");
    type(KeyCode.ENTER);
    visit.desk.find("federation-drop");
    visit.settle();
    assertThat(focused()).isEqualTo("federation-files");
    visit.desk.onScreen(
        () ->
            Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.FILES, List.of(received.toFile()))));
    visit.shortcut(KeyCode.V);
    Label facts =
        (Label) visit.desk.find("federation-arrivals").getScene().lookup("#federation-facts");
    assertThat(facts.getText()).startsWith("7 Maisons comptées sur 8");
    tabTo("filter-to-see");
    type(KeyCode.SPACE);
    tabTo("federation-write");
    type(KeyCode.ENTER);
    visit.desk.find("national-file");
    Path out = folder.resolve("national.xlsx").toAbsolutePath();
    write(out.toString());
    type(KeyCode.ENTER);
    visit.desk.find("national-receipt");
    visit.settle();
    assertThat(focused()).isEqualTo("national-receipt-close");
    type(KeyCode.ENTER);
    assertThat(out).exists();
    assertThat(focused()).isEqualTo("federation-write");
  }

  @Test
  void theFederationsDeskIsMadeDecidedInAndLeft() {
    Path received = ReceivedFiles.make(folder.resolve("reçus"));
    String passphrase = "sept mots tout à fait ordinaires pour essayer";
    visit.shortcut(KeyCode.K);
    visit.desk.find("palette-field");
    write("federation");
    type(KeyCode.ENTER);
    visit.desk.find("federation-drop");
    visit.settle();
    tabTo("federation-desk-make");
    type(KeyCode.ENTER);
    visit.desk.find("desk-place");
    write(folder.resolve("Bureau").toAbsolutePath().toString());
    tabTo("passphrase");
    write(passphrase);
    tabTo("passphrase-again");
    write(passphrase);
    type(KeyCode.ENTER);
    visit.desk.find("desk-words-done");
    visit.settle();
    assertThat(focused()).isEqualTo("desk-words-done");
    type(KeyCode.ENTER);
    assertThat(focused()).isEqualTo("federation-files");
    visit.desk.onScreen(
        () ->
            Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.FILES, List.of(received.toFile()))));
    visit.shortcut(KeyCode.V);
    visit.desk.find("decide-0");
    tabTo("decide-0");
    type(KeyCode.ENTER);
    visit.desk.find("decision-note");
    assertThat(focused()).isEqualTo("decision-note");
    write("Vu au téléphone");
    tabTo("decision-ignore");
    type(KeyCode.ENTER);
    visit.settle();
    tabTo("sight-decisions");
    type(KeyCode.SPACE);
    visit.desk.find("take-back-0");
    tabTo("take-back-0");
    type(KeyCode.ENTER);
    visit.settle();
    Awaitility.await().until(() -> visit.there("take-back-0") == null);
    tabTo("sight-figures");
    type(KeyCode.SPACE);
    visit.desk.find("origin-0");
    tabTo("origin-0");
    type(KeyCode.ENTER);
    visit.desk.find("origin-close");
    visit.settle();
    type(KeyCode.ENTER);
    assertThat(focused()).isEqualTo("origin-0");
    tabTo("sight-houses");
    type(KeyCode.SPACE);
    visit.desk.find("register-import");
    String another = "huit autres mots encore plus longs pour la suivante";
    changePassphrase(passphrase, another);
    leaveTheDesk();
    tabTo("federation-desk-open");
    type(KeyCode.ENTER);
    visit.desk.find("desk-place");
    write(folder.resolve("Bureau.bureau").toAbsolutePath().toString());
    tabTo("desk-passphrase");
    write(another);
    type(KeyCode.ENTER);
    visit.desk.find("federation-leave");
    visit.settle();
    leaveTheDesk();
    openByWordsThatAreNone();
    assertThat(visit.desk.faults).isEmpty();
  }

  private void changePassphrase(String before, String after) {
    tabTo("desk-passphrase-change");
    type(KeyCode.ENTER);
    visit.desk.find("desk-old-passphrase");
    visit.settle();
    assertThat(focused()).isEqualTo("desk-old-passphrase");
    write(before);
    type(KeyCode.ENTER);
    assertThat(focused()).isEqualTo("passphrase");
    write(after);
    type(KeyCode.ENTER);
    assertThat(focused()).isEqualTo("passphrase-again");
    write(after);
    type(KeyCode.ENTER);
    Awaitility.await().until(() -> visit.there("desk-key-card") == null);
    visit.settle();
    assertThat(focused()).isEqualTo("desk-passphrase-change");
  }

  private void leaveTheDesk() {
    tabTo("federation-leave");
    type(KeyCode.ENTER);
    visit.desk.find("federation-drop");
    visit.settle();
  }

  private void openByWordsThatAreNone() {
    tabTo("federation-desk-open");
    type(KeyCode.ENTER);
    visit.desk.find("desk-place");
    write(folder.resolve("Bureau.bureau").toAbsolutePath().toString());
    tabTo("desk-lost");
    type(KeyCode.ENTER);
    visit.desk.find("desk-recovery-words");
    visit.settle();
    assertThat(focused()).isEqualTo("desk-recovery-words");
    write("ce ne sont pas des mots de secours");
    tabTo("passphrase");
    write("huit autres mots encore plus longs pour la suivante");
    tabTo("passphrase-again");
    write("huit autres mots encore plus longs pour la suivante");
    type(KeyCode.ENTER);
    Label problem = (Label) visit.desk.find("desk-problem");
    Awaitility.await().until(() -> !Pictures.onScreen(problem::getText).isEmpty());
    type(KeyCode.ESCAPE);
    assertThat(visit.there("desk-recovery-words")).isNull();
  }

  private void tabTo(String id) {
    keys.tabTo(id);
  }

  private String focused() {
    return Pictures.onScreen(
        () -> {
          Node owner = visit.desk.window.scene().getFocusOwner();
          return owner == null ? "" : String.valueOf(owner.getId());
        });
  }

  private void write(String text) {
    visit.desk.onScreen(
        () -> {
          TextInputControl field = (TextInputControl) visit.desk.window.scene().getFocusOwner();
          field.selectAll();
          field.replaceSelection(text);
        });
  }

  /** A key as the system sends it: pressed, released. */
  private void type(KeyCode code) {
    fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    visit.settle();
  }

  private void fire(KeyEvent event) {
    visit.desk.onScreen(
        () -> {
          Node owner = visit.desk.window.scene().getFocusOwner();
          (owner == null ? visit.desk.window.scene().getRoot() : owner).fireEvent(event);
        });
  }
}
