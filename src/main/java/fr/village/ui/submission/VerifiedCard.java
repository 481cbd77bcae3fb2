package fr.village.ui.submission;

import fr.village.app.export.Preview;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What was checked of the workbook before it was shown. */
final class VerifiedCard extends VBox {
  /**
   * @param why opens what a data protection officer asks of it
   */
  VerifiedCard(Preview preview, Runnable why, Wording words) {
    getStyleClass().addAll("card", "submission-verified");
    setId("submission-verified");
    setMinHeight(USE_PREF_SIZE);
    Label title = Parts.label(words.text("submission.verified"), "card-title");
    title.setGraphic(Parts.icon(Feather.SHIELD));
    int tranches = preview.submission().cover().tranches().size();
    int floor = preview.reference().floors().tranche();
    getChildren()
        .addAll(
            title,
            Parts.paragraph(
                tranches == 0
                    ? words.text("submission.verified.none", floor)
                    : words.text("submission.verified.tranches", tranches, floor)),
            Parts.paragraph(words.text("submission.verified.scan")),
            Parts.button(
                "submission-dpo",
                Feather.BOOK_OPEN,
                words.text("submission.verified.dpo"),
                why,
                "plain",
                "flush"));
  }
}
