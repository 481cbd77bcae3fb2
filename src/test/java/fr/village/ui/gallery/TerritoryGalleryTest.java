package fr.village.ui.gallery;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Territoire in its pictures: what asks for attention, what is looked for, a card, a form. */
final class TerritoryGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(GalleryView.class)
  void territory(GalleryView view) {
    try (Visit visit = Visit.begin(view, folder)) {
      visit.go("territory").picture("territory");
      if (view.hasFamilies()) {
        visit.press("partner-0").picture("territory-card");
        visit.press("territory-back");
        visit.type("territory-search", "zywczak").picture("territory-nothing");
        visit.type("territory-search", "");
        visit.press("territory-network").picture("territory-network");
        visit.key(KeyCode.T, "t").picture("territory-network-table");
        visit.press("territory-network");
        visit.go("families").type("families-search", "");
        visit.key(KeyCode.DOWN).key(KeyCode.ENTER).press("card-refer").picture("territory-refer");
        visit.key(KeyCode.ESCAPE).go("territory");
      }
      visit.press("new-partner-open");
      visit.type("new-partner-name", "PMI Ouest").picture("territory-new");
      visit.key(KeyCode.ESCAPE);
    }
  }
}
