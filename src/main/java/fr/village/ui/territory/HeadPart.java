package fr.village.ui.territory;

import fr.village.domain.partner.Partner;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The partner's name, how fresh what is known of it is, and how to say that it is right. */
final class HeadPart extends PartnerPart {
  HeadPart(PartnerCardModel model, Frame frame) {
    super(model, frame, "partner-head");
  }

  @Override
  protected Object key(Shown card) {
    Partner p = card.page().partner();
    return Arrays.asList(
        p.name(), p.type(), p.verifiedOn(), p.phone(), p.email(), card.territory().types());
  }

  @Override
  protected List<Node> fill(Shown card) {
    Partner partner = card.page().partner();
    Label name = Parts.paragraph(partner.name(), "next-title");
    name.setId("partner-title");
    String type = words().label(card.territory().types(), partner.type());
    Button verified =
        Parts.button(
            "partner-verified", Feather.CHECK, text("territory.verify.today"), model::verified);
    verified.setMinWidth(USE_PREF_SIZE);
    verified.setDisable(model.today().equals(partner.verifiedOn()));
    Button remove =
        Parts.button(
            "partner-remove", Feather.TRASH_2, text("territory.remove"), model::remove, "plain");
    remove.setMinWidth(USE_PREF_SIZE);
    FlowPane facts = new FlowPane(14, 4, Parts.paragraph(type, "secondary"));
    facts.getChildren().add(words().verifiedMark(partner));
    FlowPane gestures = new FlowPane(8, 8, verified, remove);
    return List.of(new VBox(2, name, facts), gestures);
  }
}
