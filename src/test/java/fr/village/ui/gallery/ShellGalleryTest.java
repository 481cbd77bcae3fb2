package fr.village.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes over every screen: finding by name, help. */
final class ShellGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(value = GalleryView.class, mode = EnumSource.Mode.EXCLUDE, names = "EMPTY")
  void curtain(GalleryView view) {
    try (Visit visit = Visit.begin(view, folder)) {
      visit.press("open-roll");
      visit.desk.onScreen(visit.desk.window::idle);
      visit.picture("curtain");
      visit.press("first-names-unlock").picture("curtain-unlock");
    }
  }

  @ParameterizedTest
  @EnumSource(GalleryView.class)
  void paletteAndHelp(GalleryView view) {
    try (Visit visit = Visit.begin(view, folder)) {
      visit.shortcut(KeyCode.K).picture("palette");
      if (view.hasFamilies()) {
        visit.type("palette-field", "ma").picture("palette-typed");
        ListView<?> found = (ListView<?>) Objects.requireNonNull(visit.there("palette-list"));
        assertThat(found.getItems()).isNotEmpty();
      }
      visit.type("palette-field", "zzzz").picture("palette-nothing");
      visit.key(KeyCode.ESCAPE);
      visit.key(KeyCode.F1).desk.find("help");
      visit.picture("help");
      visit.key(KeyCode.ESCAPE);
      assertThat(Objects.requireNonNull(visit.there("overlay")).isVisible()).isFalse();
    }
  }
}
