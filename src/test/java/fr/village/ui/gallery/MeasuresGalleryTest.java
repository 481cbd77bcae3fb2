package fr.village.ui.gallery;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mesures in its six pictures: who is due, a question, a number, the end, a consent. */
final class MeasuresGalleryTest {
  private static final int LONGEST = 40;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(GalleryView.class)
  void measures(GalleryView view) {
    try (Visit visit = Visit.begin(view, folder)) {
      visit.go("measures").picture("measures");
      if (view.hasFamilies()) {
        if (visit.there("fill-ask-1") != null) {
          visit.press("fill-ask-1").picture("measures-consent");
          visit.press("consent-yes");
        } else {
          visit.press("measures-begin");
        }
        visit.key(KeyCode.DIGIT1, "1").key(KeyCode.ENTER);
        visit.key(KeyCode.DIGIT4, "4").picture("measures-question");
        for (int i = 0; i < LONGEST && visit.there("sheet-end") == null; i++) {
          visit.key(KeyCode.ENTER);
        }
        visit.picture("measures-end").key(KeyCode.ESCAPE);
        if (visit.there("measures-soon-fold") != null) {
          visit.press("measures-soon-fold").picture("measures-soon");
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = GalleryView.class,
      names = {"FULL", "CONTRAST_200"})
  void number(GalleryView view) {
    try (Visit visit = Visit.begin(view, folder)) {
      visit.go("measures").press("measures-begin");
      for (int i = 0; i < LONGEST && visit.there("question-number") == null; i++) {
        if (visit.there("sheet-following") != null) {
          visit.press("sheet-following");
        } else {
          visit.key(KeyCode.RIGHT);
        }
      }
      visit.type("question-number", "3").picture("measures-number");
    }
  }
}
