package fr.village.ui.today;

import fr.village.app.today.Today;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Prendre des nouvelles: absences worded as care. */
final class CareCard extends VBox {
  private static final int SHOWN = 2;

  CareCard(TodayViewModel model, Wording words) {
    getStyleClass().add("card");
    setId("care");
    getChildren().add(Parts.label(words.text("today.care"), "card-title"));
    var unseen = model.unseen();
    for (int i = 0; i < Math.min(SHOWN, unseen.size()); i++) {
      Today.Unseen family = unseen.get(i);
      HBox actions =
          Parts.line(
              4,
              Parts.button(
                  "care-done-" + i, words.text("today.care.done"), () -> model.contacted(family)),
              Parts.button(
                  "care-later-" + i,
                  words.text("today.care.later"),
                  () -> model.later(family),
                  "plain"));
      getChildren()
          .addAll(
              Parts.paragraph(
                  words.text(
                      family.doNotContact() ? "today.care.quiet" : "today.care.text",
                      family.name())),
              actions);
    }
    if (unseen.size() > SHOWN) {
      getChildren()
          .add(
              Parts.paragraph(
                  words.text("today.care.more", unseen.size() - SHOWN), "secondary", "small"));
    }
  }
}
