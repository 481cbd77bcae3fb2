package fr.village.ui.submission;

import fr.village.anonymity.Waiting;
import fr.village.app.export.Preview;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** How many families wait, and until when. */
final class WaitingCard extends VBox {
  WaitingCard(Preview preview, Wording words) {
    Waiting waiting = preview.waiting();
    int floor = preview.reference().floors().tranche();
    getStyleClass().add("card");
    setId("submission-waiting");
    setMinHeight(USE_PREF_SIZE);
    Label title =
        Parts.paragraph(words.text("submission.waiting", waiting.families()), "card-title");
    title.setGraphic(Parts.icon(Feather.CLOCK));
    String closing = words.date(waiting.nextClosing());
    String text =
        preview.stays().families() == 0
            ? words.text("submission.waiting.first", floor)
            : waiting.families() == 0
                ? words.text("submission.waiting.none", floor)
                : waiting.families() < floor
                    ? words.text("submission.waiting.few", floor, closing)
                    : words.text("submission.waiting.enough", closing);
    getChildren().addAll(title, Parts.paragraph(text, "secondary"));
  }
}
