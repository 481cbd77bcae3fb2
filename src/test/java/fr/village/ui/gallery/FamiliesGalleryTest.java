package fr.village.ui.gallery;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Familles in its pictures: the list, what is looked for, a new family, two made one. */
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
        if (view == GalleryView.CONTRAST_200) {
          visit.press("families-back");
        }
        visit.type("families-search", "Zywczak").picture("families-nothing");
        visit.type("families-search", "");
        if (view == GalleryView.CONTRAST_200) {
          visit.press("filters-show").picture("families-filters").press("filters-show");
        }
      }
      visit.press("new-family-open").picture("families-new");
      visit.type("new-family-name", "Lefebvre");
      visit.type("new-family-parent-0", "Camille");
      visit.type("new-family-phone-0", "06 12 34 56 78");
      visit.type("new-family-date-0", "12/1");
      visit.press("new-family-twins").picture("families-new-twins");
      visit.press("new-family-save").picture("families-new-card");
      visit.press(view == GalleryView.CONTRAST_200 ? "families-back" : "new-family-open");
      if (view == GalleryView.CONTRAST_200) {
        visit.press("new-family-open");
      }
      visit.type("new-family-name", "Lefèvre");
      visit.type("new-family-parent-0", "Camile");
      visit.type("new-family-phone-0", "+33 6 12 34 56 78");
      visit.type("new-family-date-0", "13/1");
      visit.picture("families-likely");
      visit.press("likely-merge-0").picture("families-merge");
      visit.press("merge-cancel");
      if (view == GalleryView.CONTRAST_200) {
        visit.press("families-back").press("filters-show");
      }
      visit.press("suspects").picture("families-suspects");
    }
  }
}
