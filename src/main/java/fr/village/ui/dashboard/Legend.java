package fr.village.ui.dashboard;

import fr.village.ui.common.Parts;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What a colour and pattern stands for. */
final class Legend {
  private Legend() {}

  static Label entry(String text, String style) {
    Region swatch = new Region();
    swatch.getStyleClass().addAll("swatch", style);
    Label entry = Parts.label(text, "secondary", "small");
    entry.setGraphic(swatch);
    return entry;
  }
}
