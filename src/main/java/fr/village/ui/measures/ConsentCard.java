package fr.village.ui.measures;

import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** Nobody is asked anything before they agreed to be. */
final class ConsentCard extends SheetCard {
  private final Button yes;

  ConsentCard(Step step, EntryViewModel model, Frame frame) {
    super("consent-asked");
    String name = step.due().who().firstName();
    boolean declined = Boolean.FALSE.equals(step.consent());
    yes =
        Parts.button(
            "consent-yes",
            Feather.CHECK,
            frame.text("measures.consent.yes"),
            () -> model.consent(true),
            "primary");
    Button no =
        Parts.button("consent-no", frame.text("measures.consent.no"), () -> model.consent(false));
    no.setMinWidth(USE_PREF_SIZE);
    yes.setMinWidth(USE_PREF_SIZE);
    getChildren()
        .addAll(
            Parts.paragraph(
                frame.text(declined ? "measures.consent.declined" : "measures.consent", name),
                "measures-question"),
            Parts.paragraph(frame.text("measures.consent.text"), "secondary"),
            new FlowPane(10, 8, yes, no));
  }

  @Override
  void enter() {
    yes.requestFocus();
  }
}
