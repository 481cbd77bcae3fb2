package fr.village.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.app.session.NotebookSession;
import fr.village.app.settings.ThemeChoice;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A screen that waits for a disk is a frozen screen: the notebook refuses its thread. */
final class NotebookThreadTest {
  @TempDir Path folder;

  @BeforeAll
  static void start() {
    Pictures.start();
  }

  @Test
  void theScreensThreadMayNotTouchANotebook() {
    try (Desk desk = new Desk(folder, Locale.FRENCH, ThemeChoice.LIGHT, 980, 700)) {
      NotebookSession session = desk.inBackground(desk.services.example()::open);
      assertThat(session.isExample()).isTrue();
      desk.onScreen(
          () -> {
            assertThatThrownBy(() -> session.read(stores -> stores.counts().families()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("JavaFX Application Thread");
            assertThatThrownBy(() -> session.write(stores -> true))
                .isInstanceOf(IllegalStateException.class);
          });
      int families = desk.inBackground(() -> session.read(stores -> stores.counts().families()));
      assertThat(families).isPositive();
      desk.inBackground(
          () -> {
            session.abandon();
            return true;
          });
      assertThat(desk.faults).isEmpty();
    }
  }
}
