package fr.village.ui.gallery;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Familles in its pictures: the list, what is looked for, the new family. */
final class FamiliesGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(GalleryView.class)
  void families(GalleryView view) {
    try (Visit visit = Visit.begin(view, folder)) {
      visit.go("families").picture("families");
      if (view.hasFamilies()) {
        visit.type("families-search", "ma").picture("families-search");
        visit.key(KeyCode.DOWN);
        visit.key(KeyCode.ENTER).picture("families-open");
        visit.key(KeyCode.ESCAPE);
        visit.type("families-search", "Zywczak").picture("families-nothing");
      }
      visit.shortcut(KeyCode.N).picture("families-new");
    }
  }
}
