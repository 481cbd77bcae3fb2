package fr.village.ui.groups;

import fr.village.ui.common.Frame;
import fr.village.ui.common.Look;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Preferences;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A card over the window, never wider than it. */
final class Sheet {
  /** Ems across, for two columns. */
  static final double WIDE = 66;

  /** Ems across, for one column. */
  static final double USUAL = 34;

  /** Pixels across a row of dates wants at least; it takes what there is. */
  static final double BESIDE = 380;

  private static final double MARGIN = 2.5;

  private Sheet() {}

  static double em(Preferences preferences) {
    return Look.BASE * preferences.get().textSize() / 100;
  }

  /** Whether two columns do not fit. */
  static boolean isNarrow(Frame frame, Preferences preferences) {
    double width = frame.overlay().getScene() == null ? 0 : frame.overlay().getScene().getWidth();
    return width > 0 && width / em(preferences) < WIDE + MARGIN;
  }

  static VBox card(String title, Node... parts) {
    VBox card = new VBox(Parts.paragraph(title, "card-title"));
    card.getChildren().addAll(parts);
    return card;
  }

  /** As wide as it would be, and no wider than the window. */
  static void size(VBox card, Frame frame, Preferences preferences, double ems) {
    double em = em(preferences);
    double window =
        frame.overlay().getScene() == null
            ? ems * em
            : frame.overlay().getScene().getWidth() - MARGIN * em;
    card.setPrefWidth(Math.min(ems * em, window));
  }
}
