package fr.village.ui.roll;

import fr.village.domain.reference.CodeItem;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Asks why a session does not take place: one press. */
final class CancelForm {
  private CancelForm() {}

  static void show(Frame frame, SessionsViewModel model) {
    VBox reasons = new VBox(6);
    Button first = null;
    for (CodeItem reason : model.reasonsProperty().get()) {
      Button button =
          Parts.button(
              "cancel-" + reason.code(),
              frame.words().text(reason.label()),
              () -> {
                frame.overlay().close();
                model.cancel(reason);
              },
              "choice");
      button.setMaxWidth(Double.MAX_VALUE);
      button.setWrapText(true);
      button.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
      reasons.getChildren().add(button);
      first = first == null ? button : first;
    }
    Button back =
        Parts.button("cancel-back", frame.text("common.cancel"), frame.overlay()::close, "plain");
    VBox card =
        new VBox(
            Parts.paragraph(frame.text("roll.cancel.title"), "card-title"),
            Parts.paragraph(frame.text("roll.cancel.text"), "secondary"),
            reasons,
            back);
    card.getStyleClass().add("cancel-form");
    card.setId("cancel-form");
    frame.overlay().show(card, first == null ? back : first, () -> {});
  }
}
