package fr.village.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.session.ExampleMaison;
import fr.village.app.settings.ThemeChoice;
import fr.village.ui.Desk;
import fr.village.ui.Pictures;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing of a notebook stays in the window once it is locked. */
final class LockTest {
  @TempDir Path folder;

  @BeforeAll
  static void start() {
    Pictures.start();
  }

  @Test
  void whatWasShownIsForgotten() {
    try (Desk desk = new Desk(folder, Locale.FRENCH, ThemeChoice.LIGHT, 1366, 768)) {
      Button example = (Button) desk.find("example");
      desk.onScreen(example::fire);
      desk.find("open-roll");
      WeakReference<Workspace> open = visitEveryScreen(desk);
      desk.onScreen(desk.window::lock);
      desk.find("unlock");
      desk.settle();
      Awaitility.await("the workspace to be forgotten")
          .atMost(Duration.ofSeconds(30))
          .until(
              () -> {
                System.gc();
                return open.get() == null;
              });
      assertThat(desk.faults).isEmpty();
    }
  }

  @Test
  void whileASessionGoesOnFirstNamesStayAndTheRestAsksForThePassphrase() {
    try (Desk desk = new Desk(folder, Locale.FRENCH, ThemeChoice.LIGHT, 1366, 768)) {
      Button example = (Button) desk.find("example");
      desk.onScreen(example::fire);
      Button open = (Button) desk.find("open-roll");
      desk.onScreen(open::fire);
      desk.find("mark-1-1");
      WeakReference<Workspace> whole = visitEveryScreen(desk);
      desk.onScreen(() -> Objects.requireNonNull(whole.get()).screen("roll"));
      desk.settle();
      desk.onScreen(desk.window::idle);
      Button first = (Button) desk.find("mark-1-1");
      assertThat(Pictures.onScreen(() -> desk.window.scene().getRoot().lookup(".rail"))).isNull();
      desk.onScreen(first::fire);
      desk.settle();
      String mark = Pictures.onScreen(first::getAccessibleText);
      assertThat(mark).endsWith("présente");

      Button unlock = (Button) desk.find("first-names-unlock");
      desk.onScreen(unlock::fire);
      unlockWith(desk, "autre chose");
      desk.find("passphrase-problem");
      unlockWith(desk, ExampleMaison.PASSPHRASE);
      Button again = (Button) desk.find("open-roll");
      desk.onScreen(again::fire);
      Button kept = (Button) desk.find("mark-1-1");
      assertThat(Pictures.onScreen(kept::getAccessibleText)).endsWith("présente");
      assertThat(desk.faults).isEmpty();
    }
  }

  @Test
  void aPageThatTurnsOutDamagedBehindTheFirstScreenLeadsToTheDoorAndItsWayOut() throws Exception {
    try (Desk desk = new Desk(folder, Locale.FRENCH, ThemeChoice.LIGHT, 1366, 768)) {
      Button example = (Button) desk.find("example");
      desk.onScreen(example::fire);
      desk.find("open-roll");
      Path notebook = Objects.requireNonNull(desk.window.workspace()).notebook().folder();
      desk.onScreen(desk.window::lock);
      desk.find("unlock");
      desk.settle();
      Path database = notebook.resolve("carnet.db");
      byte[] flipped = Files.readAllBytes(database);
      // the last page: far from what an opening reads
      flipped[flipped.length - 100] ^= 1;
      Files.write(database, flipped);
      unlockWith(desk, ExampleMaison.PASSPHRASE);
      Label said = (Label) desk.find("open-problem");
      assertThat(Pictures.onScreen(said::getText)).startsWith("Ce carnet est abîmé");
      assertThat(desk.window.workspace()).isNull();
      assertThat(Files.readAllBytes(database)).isEqualTo(flipped);
      assertThat(desk.faults).isEmpty();
    }
  }

  @Test
  void aPreviewOfAnEnvoiUnderWayIsStopped() {
    try (Desk desk = new Desk(folder, Locale.FRENCH, ThemeChoice.LIGHT, 1366, 768)) {
      Button example = (Button) desk.find("example");
      desk.onScreen(example::fire);
      desk.find("open-roll");
      List<String> begun = new ArrayList<>();
      Parent[] shown = new Parent[1];
      desk.onScreen(
          () -> {
            desk.works
                .currentProperty()
                .addListener(
                    (o, before, now) -> {
                      if (now != null && now.key().equals("submission.preparing")) {
                        begun.add(now.key());
                        desk.window.lock();
                      }
                    });
            Objects.requireNonNull(desk.window.workspace()).screen("submission");
            shown[0] = (Parent) desk.window.scene().getRoot().lookup("#submission");
          });
      desk.find("unlock");
      Awaitility.await("the work to be over")
          .atMost(Duration.ofSeconds(60))
          .until(() -> Pictures.onScreen(() -> desk.works.currentProperty().get() == null));
      desk.settle();
      assertThat(begun).containsExactly("submission.preparing");
      assertThat(Pictures.onScreen(() -> shown[0].lookup("#submission-leave")))
          .as("what would leave is not worked out any more")
          .isNull();
      assertThat(desk.faults).isEmpty();
    }
  }

  /** Somebody goes to a screen and the window locks before it is there. */
  @ParameterizedTest
  @CsvSource({"dashboard, tile-families", "measures, paper-code", "territory, partner-0"})
  void whatIsLookedUpWhileItLocksIsNotShownAnyMore(String screen, String shows) {
    try (Desk desk = new Desk(folder, Locale.FRENCH, ThemeChoice.LIGHT, 1366, 768)) {
      Button example = (Button) desk.find("example");
      desk.onScreen(example::fire);
      desk.find("open-roll");
      Parent[] left = new Parent[1];
      desk.onScreen(
          () -> {
            Objects.requireNonNull(desk.window.workspace()).screen(screen);
            left[0] = (Parent) desk.window.scene().getRoot().lookup("#" + screen);
            desk.window.lock();
          });
      desk.find("unlock");
      desk.settle();
      desk.settle();
      assertThat(left[0]).isNotNull();
      assertThat(Pictures.onScreen(() -> left[0].lookup("#" + shows))).isNull();
      assertThat(desk.faults).isEmpty();
    }
  }

  @Test
  void contactsCopiedAreTakenFromTheClipboardUnlessSomethingElseWasCopiedSince() {
    try (Desk desk = new Desk(folder, Locale.FRENCH, ThemeChoice.LIGHT, 1366, 768)) {
      Button example = (Button) desk.find("example");
      desk.onScreen(example::fire);
      desk.find("open-roll");
      assertThat(copyPhones(desk)).isNotBlank();
      desk.onScreen(desk.window::lock);
      desk.find("unlock");
      assertThat(Pictures.onScreen(() -> Clipboard.getSystemClipboard().hasString())).isFalse();
      unlockWith(desk, ExampleMaison.PASSPHRASE);
      desk.find("open-roll");
      copyPhones(desk);
      desk.onScreen(
          () ->
              Clipboard.getSystemClipboard()
                  .setContent(Map.of(DataFormat.PLAIN_TEXT, "une recette")));
      desk.onScreen(desk.window::lock);
      desk.find("unlock");
      assertThat(Pictures.onScreen(() -> Clipboard.getSystemClipboard().getString()))
          .isEqualTo("une recette");
      assertThat(desk.faults).isEmpty();
    }
  }

  @Test
  void recoveryWordsInViewGoWithTheWindowThatLocks() {
    try (Desk desk = new Desk(folder, Locale.FRENCH, ThemeChoice.LIGHT, 1366, 768)) {
      Button example = (Button) desk.find("example");
      desk.onScreen(example::fire);
      desk.find("open-roll");
      WeakReference<Node> shown = showWords(desk);
      desk.onScreen(desk.window::lock);
      desk.find("unlock");
      desk.settle();
      assertThat(Pictures.onScreen(() -> desk.window.scene().getRoot().lookup("#words"))).isNull();
      Awaitility.await("the words to be forgotten")
          .atMost(Duration.ofSeconds(30))
          .until(
              () -> {
                System.gc();
                return shown.get() == null;
              });
      assertThat(desk.faults).isEmpty();
    }
  }

  /** In a method of its own: its variables would hold what is shown. */
  private static WeakReference<Node> showWords(Desk desk) {
    desk.onScreen(() -> Objects.requireNonNull(desk.window.workspace()).screen("settings"));
    ToggleButton people = (ToggleButton) desk.find("section-people");
    desk.onScreen(people::fire);
    Button words = (Button) desk.find("people-words");
    desk.onScreen(words::fire);
    PasswordField typed = (PasswordField) desk.find("person-old");
    Button show = (Button) desk.find("person-save");
    desk.onScreen(
        () -> {
          typed.setText(ExampleMaison.PASSPHRASE);
          show.fire();
        });
    return new WeakReference<>(desk.find("word-24"));
  }

  /** Copies the phones of the families listed; what can be pasted then. */
  private static String copyPhones(Desk desk) {
    desk.onScreen(() -> Objects.requireNonNull(desk.window.workspace()).screen("families"));
    MenuButton menu = (MenuButton) desk.find("families-copy");
    desk.settle();
    desk.onScreen(() -> menu.getItems().getFirst().fire());
    desk.settle();
    return Pictures.onScreen(() -> Clipboard.getSystemClipboard().getString());
  }

  private static void unlockWith(Desk desk, String passphrase) {
    PasswordField field = (PasswordField) desk.find("passphrase");
    Button go = (Button) desk.find("unlock");
    desk.onScreen(
        () -> {
          field.setText(passphrase);
          go.fire();
        });
    desk.settle();
  }

  private static WeakReference<Workspace> visitEveryScreen(Desk desk) {
    Workspace open = Objects.requireNonNull(desk.window.workspace());
    for (var screen : open.screens()) {
      desk.onScreen(() -> open.screen(screen.id()));
      desk.settle();
    }
    return new WeakReference<>(open);
  }

  @Test
  void theFederationsDeskAtTheDoorClosesWhenNobodyIsThere() {
    try (Desk desk = new Desk(folder, Locale.FRENCH, ThemeChoice.LIGHT, 1366, 768)) {
      press(desk, "door-federation");
      press(desk, "federation-desk-make");
      write(desk, "desk-place", folder.resolve("Bureau").toAbsolutePath().toString());
      write(desk, "passphrase", "sept mots tout à fait ordinaires pour essayer");
      write(desk, "passphrase-again", "sept mots tout à fait ordinaires pour essayer");
      press(desk, "desk-make");
      desk.find("desk-words-done");
      desk.settle();
      desk.onScreen(desk.window::idle);
      // they are shown only once: whoever went for paper finds them there
      press(desk, "desk-words-done");
      desk.find("federation-leave");
      desk.onScreen(desk.window::idle);
      desk.find("federation-desk-open");
      assertThat(Pictures.onScreen(() -> desk.window.scene().lookup("#federation-leave"))).isNull();
      Label said = (Label) desk.find("undo-said");
      assertThat(said.getText()).startsWith("Personne n’était là depuis un moment");
      desk.onScreen(desk.window::idle);
      assertThat(desk.find("federation-desk-open").isVisible()).isTrue();
      assertThat(desk.faults).isEmpty();
    }
  }

  private static void press(Desk desk, String id) {
    Button button = (Button) desk.find(id);
    desk.onScreen(button::fire);
    desk.settle();
  }

  private static void write(Desk desk, String id, String text) {
    TextInputControl field = (TextInputControl) desk.find(id);
    desk.onScreen(() -> field.setText(text));
  }

  @Test
  void aSleepOfTheLaptopCountsAsIdle() {
    Instant[] now = {Instant.parse("2026-03-10T08:00:00Z")};
    List<String> locked = new ArrayList<>();
    Pictures.onScreen(
        () -> {
          Pane pane = new Pane();
          Scene scene = new Scene(pane, 100, 100);
          IdleWatch watch = new IdleWatch(scene, () -> now[0], () -> locked.add("locked"));
          watch.waitFor(Duration.ofMinutes(5));
          now[0] = now[0].plusSeconds(299);
          click(pane);
          assertThat(locked).isEmpty();
          now[0] = now[0].plusSeconds(299);
          click(pane);
          assertThat(locked).isEmpty();
          now[0] = now[0].plus(Duration.ofHours(9));
          click(pane);
          assertThat(locked).containsExactly("locked");
          watch.stop();
          return true;
        });
  }

  private static void click(Pane pane) {
    pane.fireEvent(
        new MouseEvent(
            MouseEvent.MOUSE_PRESSED,
            1,
            1,
            1,
            1,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            true,
            null));
  }
}
