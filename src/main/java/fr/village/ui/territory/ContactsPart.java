package fr.village.ui.territory;

import fr.village.domain.partner.PartnerContact;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What was said with the partner, the last first, under the form for the next time. */
final class ContactsPart extends PartnerPart {
  private static final int SHOWN = 30;

  private final ContactForm form;

  ContactsPart(PartnerCardModel model, Frame frame) {
    super(model, frame, "partner-contacts");
    form = new ContactForm(model, frame);
  }

  @Override
  protected Object key(Shown card) {
    return List.of(card.page().contacts(), card.territory().ways());
  }

  @Override
  protected List<Node> fill(Shown card) {
    form.show(card.territory());
    List<Node> all = new ArrayList<>();
    all.add(Parts.label(text("territory.contacts"), "card-title"));
    all.add(form);
    List<PartnerContact> contacts = card.page().contacts();
    if (contacts.isEmpty()) {
      all.add(Parts.paragraph(text("territory.contacts.none"), "secondary", "small"));
    }
    for (int i = 0; i < Math.min(SHOWN, contacts.size()); i++) {
      all.add(row(card, contacts.get(i), i));
    }
    return all;
  }

  private Node row(Shown card, PartnerContact contact, int index) {
    String day = frame.words().dayAndDate(contact.day());
    String way = words().label(card.territory().ways(), contact.way());
    VBox said =
        new VBox(
            2, Parts.paragraph(text("territory.contact.when", day, way), "secondary", "small"));
    if (contact.said() != null) {
      said.getChildren().add(Parts.paragraph(contact.said()));
    }
    if (contact.nextStep() != null) {
      Label next = Parts.paragraph(contact.nextStep(), "semibold");
      next.setGraphic(Parts.icon(Feather.ARROW_RIGHT));
      next.setAccessibleText(text("territory.contact.next.spoken", contact.nextStep()));
      said.getChildren().add(next);
    }
    said.setMinWidth(0);
    HBox.setHgrow(said, Priority.ALWAYS);
    Button remove =
        Parts.button(
            "contact-remove-" + index, "", () -> model.removeContact(contact), "tiny", "plain");
    remove.setGraphic(Parts.icon(Feather.X));
    remove.setAccessibleText(text("territory.contact.remove", day));
    remove.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(8, said, remove);
    row.getStyleClass().add("log-row");
    return row;
  }
}
