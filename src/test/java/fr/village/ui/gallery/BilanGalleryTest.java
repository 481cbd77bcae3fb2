package fr.village.ui.gallery;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of what is asked before a bilan is made. */
final class BilanGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = GalleryView.class,
      names = {"FULL", "CONTRAST_200", "ENGLISH_WIDE"})
  void bilan(GalleryView view) {
    try (Visit visit = Visit.begin(view, folder)) {
      visit.go("settings").press("section-house").picture("settings-papers");
      visit
          .press("settings-bilan")
          .type("bilan-said", "Une belle année avec les parents.")
          .picture("bilan")
          .key(KeyCode.ESCAPE);
    }
  }
}
