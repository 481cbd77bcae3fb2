package fr.village.ui.gallery;

import java.nio.file.Path;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Séance in its six pictures, and what comes over it. */
final class RollGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(GalleryView.class)
  void roll(GalleryView view) {
    try (Visit visit = Visit.begin(view, folder)) {
      visit.go("roll").picture("roll");
      if (!view.hasFamilies()) {
        return;
      }
      visit.key(KeyCode.A, "a").key(KeyCode.X, "x").picture("roll-marked");
      visit.press("topics-more").type("topic-search", "doudous").picture("roll-topics");
      visit.key(KeyCode.ESCAPE);
      visit.press("newcomer-open").type("newcomer-name", "Mar").picture("roll-newcomer");
      visit.press("newcomer-cancel");
      choose(visit, "session-cancel");
      visit.picture("roll-cancel");
      visit.key(KeyCode.ESCAPE).press("session-open").picture("roll-sessions");
      visit.key(KeyCode.ESCAPE).press("sheet-open").picture("roll-sheet");
      visit.key(KeyCode.ESCAPE).press("session-previous").picture("roll-previous");
    }
  }

  private static void choose(Visit visit, String item) {
    MenuButton menu = (MenuButton) visit.desk.find("notify");
    visit.desk.onScreen(
        () -> menu.getItems().stream().filter(i -> item.equals(i.getId())).forEach(MenuItem::fire));
    visit.settle();
  }
}
