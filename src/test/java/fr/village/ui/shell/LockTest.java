package fr.village.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.session.ExampleMaison;
import fr.village.app.settings.ThemeChoice;
import fr.village.ui.Desk;
import fr.village.ui.Pictures;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
