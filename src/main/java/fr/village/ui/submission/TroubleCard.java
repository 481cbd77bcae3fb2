package fr.village.ui.submission;

import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** No workbook can be written: what happened, what was kept, what to do. */
final class TroubleCard extends VBox {
  private static final int MOST_PLACES = 12;

  TroubleCard(Trouble trouble, Runnable chooseLast, Wording words) {
    getStyleClass().addAll("card", "accented");
    setId("submission-trouble");
    Label title = Parts.paragraph(words.text(trouble.title()), "card-title");
    title.setGraphic(Parts.icon(Feather.ALERT_TRIANGLE));
    getChildren().addAll(title, Parts.paragraph(words.text(trouble.what())));
    trouble.places().stream()
        .limit(MOST_PLACES)
        .map(place -> Parts.paragraph("• " + place, "small"))
        .forEach(getChildren()::add);
    getChildren().add(Parts.paragraph(words.text(trouble.kept()), "secondary"));
    if (trouble.byWorkbook()) {
      var load =
          Parts.button(
              "submission-continue",
              Feather.UPLOAD,
              words.text("submission.continue"),
              chooseLast,
              "primary");
      load.setMinWidth(Region.USE_PREF_SIZE);
      getChildren().add(load);
    }
  }
}
