package fr.village.ui.gallery;

import fr.village.ui.settings.Section;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Réglages, each section in its six pictures. */
final class SettingsGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(GalleryView.class)
  void settings(GalleryView view) {
    try (Visit visit = Visit.begin(view, folder)) {
      visit.go("settings");
      for (Section section : Section.values()) {
        visit.press("section-" + section.id()).picture("settings-" + section.id());
      }
    }
  }
}
