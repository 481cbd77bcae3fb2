package fr.village.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.settings.ThemeChoice;
import fr.village.ui.Keyboard;
import fr.village.ui.Pictures;
import fr.village.ui.gallery.GalleryView;
import fr.village.ui.gallery.Visit;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A menu has its own window, and the styles of where it was opened. */
final class MenuContrastTest {
  private static final double LEAST = 4.5;

  @TempDir Path folder;

  @Test
  void theMenuOfTheRailCanBeReadInEveryTheme() {
    try (Visit visit = Visit.begin(GalleryView.FULL, folder);
        Keyboard shown = new Keyboard(visit.desk)) {
      MenuButton menu = (MenuButton) visit.desk.find("preferences");
      for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST)) {
        visit.desk.onScreen(() -> visit.desk.preferences.change(s -> s.withTheme(theme)));
        visit.settle();
        visit.desk.onScreen(menu::show);
        List<Double> ratios =
            Pictures.onScreen(
                () ->
                    menu.getItems().stream()
                        .map(item -> item.getStyleableNode())
                        .filter(Objects::nonNull)
                        .map(node -> node.lookup(".label"))
                        .filter(Label.class::isInstance)
                        .map(Label.class::cast)
                        .filter(label -> !label.getText().isEmpty())
                        .map(MenuContrastTest::ratio)
                        .toList());
        visit.desk.onScreen(menu::hide);
        assertThat(ratios).as(theme.name()).hasSizeGreaterThan(5).allMatch(r -> r >= LEAST);
      }
      assertThat(shown.presses()).isZero();
    }
  }

  private static double ratio(Label label) {
    return ContrastTest.ratio((Color) label.getTextFill(), background(label));
  }

  /** Of the first thing around it that has an opaque one. */
  private static Color background(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof Region region && region.getBackground() != null) {
        for (var fill : region.getBackground().getFills().reversed()) {
          if (fill.getFill() instanceof Color color && color.isOpaque()) {
            return color;
          }
        }
      }
    }
    throw new AssertionError("no background");
  }
}
