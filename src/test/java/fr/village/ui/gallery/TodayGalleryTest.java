package fr.village.ui.gallery;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Aujourd’hui in its six pictures. */
final class TodayGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(GalleryView.class)
  void today(GalleryView view) {
    try (Visit visit = Visit.begin(view, folder)) {
      visit.go("today").picture("today");
    }
  }
}
