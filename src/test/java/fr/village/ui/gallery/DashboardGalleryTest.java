package fr.village.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tableau de suivi: figures, charts, their tables, lists and definitions. */
final class DashboardGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(GalleryView.class)
  void figuresAndCharts(GalleryView view) throws Exception {
    try (Visit visit = Visit.begin(view, folder)) {
      visit.go("dashboard");
      if (!view.hasFamilies()) {
        visit.desk.find("dashboard-groups");
        visit.picture("dashboard");
        return;
      }
      visit.desk.find("tile-families");
      visit.picture("dashboard");
      at(visit, "chart-arrival-table").picture("dashboard-middle");
      at(visit, "chart-retention-table").picture("dashboard-retention");
      at(visit, "caf-preparation_hours").picture("dashboard-end");
      at(visit, "means-budget").picture("dashboard-means-none");
      at(visit, "tile-families");
      visit.press("tile-structure-single_parent");
      visit.desk.find("dashboard-list-card");
      visit.picture("dashboard-list").key(KeyCode.ESCAPE);
      if (visit.there("chart-attendance-table") == null) {
        return;
      }
      visit.press("chart-attendance-table");
      if (visit.there("chart-change-table") != null) {
        visit.press("chart-change-table");
      }
      visit.picture("dashboard-tables");
      visit.press("chart-attendance-table").press("chart-attendance-save");
      Path out = folder.resolve("présences.png");
      visit.type("dashboard-save-file", out.toAbsolutePath().toString());
      visit.picture("dashboard-save").press("dashboard-save-here");
      visit.desk.find("undo-said");
      assertThat(Files.readAllBytes(out)).startsWith(137, 80, 78, 71);
      keep(out, view);
      visit.press("notice-close");
      choose(visit, "dashboard-period", 2);
      choose(visit, "dashboard-group", 2);
      visit.picture("dashboard-group");
      choose(visit, "dashboard-group", 0);
      choose(visit, "dashboard-period", 3);
      visit.picture("dashboard-year");
      if (visit.there("means-cost_per_family") != null) {
        at(visit, "means-unpaid_people").picture("dashboard-means");
        visit.press("means-cost_per_family").picture("dashboard-means-list").key(KeyCode.ESCAPE);
        visit.press("means-paid_people").picture("dashboard-means-definition");
      }
    }
  }

  /** What leaves as a picture is looked at too. */
  private static void keep(Path out, GalleryView view) throws Exception {
    Path there = Path.of("target", "screenshots", "dashboard-taken-" + view.suffix() + ".png");
    Files.copy(out, there, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  /** The keyboard there, and what has the keyboard is in view. */
  private static Visit at(Visit visit, String id) {
    if (visit.there(id) instanceof Node node) {
      visit.desk.onScreen(node::requestFocus);
    }
    visit.settle();
    return visit;
  }

  /** Chooses from a menu as Enter on its line does. */
  private static void choose(Visit visit, String menu, int line) {
    MenuButton chip = (MenuButton) visit.desk.find(menu);
    visit.desk.onScreen(
        () -> {
          // a scene never shown has no window for a menu: its lines are put together all the same
          Objects.requireNonNull(chip.getOnShowing()).handle(null);
          chip.getItems().get(line).fire();
        });
    visit.settle();
  }
}
