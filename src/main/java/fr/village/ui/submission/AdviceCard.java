package fr.village.ui.submission;

import fr.village.app.export.Preview;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** For a Maison most of whose lines wait: that this is usual, and what helps. */
final class AdviceCard extends VBox {
  AdviceCard(Preview preview, Wording words) {
    getStyleClass().add("card");
    setId("submission-advice");
    setMinHeight(USE_PREF_SIZE);
    Label title = Parts.paragraph(words.text("submission.advice"), "card-title");
    title.setGraphic(Parts.icon(Feather.SUNRISE));
    getChildren()
        .addAll(
            title,
            Parts.paragraph(words.text("submission.advice.why"), "secondary"),
            Parts.paragraph(words.text("submission.advice.what"), "secondary"));
    Parts.show(this, isFor(preview));
  }

  /** Some families are counted, and less than half of the lines have a value. */
  static boolean isFor(Preview preview) {
    return !preview.submission().cover().tranches().isEmpty()
        && preview.leaving() * 2 < preview.lines().size();
  }
}
