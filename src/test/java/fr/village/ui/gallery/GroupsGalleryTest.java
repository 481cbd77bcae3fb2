package fr.village.ui.gallery;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Groupes in its six pictures: the list, a group, and each card that comes over them. */
final class GroupsGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(GalleryView.class)
  void groups(GalleryView view) {
    try (Visit visit = Visit.begin(view, folder)) {
      visit.go("groups").picture("groups");
      visit.press("group-new").type("group-name", "Groupe des Hirondelles").picture("groups-new");
      visit.key(KeyCode.ESCAPE);
      if (view.hasFamilies()) {
        page(visit, view);
      }
    }
  }

  private static void page(Visit visit, GalleryView view) {
    if (visit.there("groups-over") != null) {
      visit.press("groups-over").picture("groups-over");
    }
    visit.press("group-" + (view == GalleryView.WORST ? 1 : OPEN)).picture("group");
    visit.press("group-add-family").type("family-search", "a").picture("group-add-family");
    visit.key(KeyCode.ESCAPE);
    visit.press("group-edit").picture("group-edit").key(KeyCode.ESCAPE);
    visit.press("group-close").picture("group-close").key(KeyCode.ESCAPE);
    visit.press("member-1").picture("group-member").key(KeyCode.ESCAPE);
    visit.press("session-2026-03-24").type("date-day", "1/5").picture("group-date");
    visit.key(KeyCode.ESCAPE);
  }

  private static final int OPEN = 11;
}
