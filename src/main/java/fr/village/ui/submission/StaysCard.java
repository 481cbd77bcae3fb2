package fr.village.ui.submission;

import fr.village.app.export.StaysHere;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Ce qui reste ici. */
final class StaysCard extends VBox {
  StaysCard(StaysHere stays, Wording words) {
    getStyleClass().addAll("card", "list-card");
    setId("submission-stays");
    setMinHeight(USE_PREF_SIZE);
    Label title = Parts.label(words.text("submission.stays"), "card-title");
    title.setGraphic(Parts.icon(Feather.LOCK));
    getChildren()
        .addAll(
            title,
            line(
                words.text("submission.stays.names"),
                words.text("submission.stays.families", stays.families())),
            line(words.text("submission.stays.notes"), number(stays.notes(), words)),
            line(words.text("submission.stays.births"), number(stays.births(), words)),
            line(words.text("submission.stays.presences"), number(stays.presences(), words)));
    getChildren().getLast().getStyleClass().add("last");
  }

  private static String number(int number, Wording words) {
    return words.text("submission.number", number);
  }

  private static HBox line(String what, String count) {
    Label name = Parts.paragraph(what);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    Label number = Parts.label(count);
    number.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = Parts.line(10, name, number);
    line.getStyleClass().add("separated");
    return line;
  }
}
