package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.app.partner.ReferralLine;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.territory.ReferralRow;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The partners the family was sent to, and what became of it. */
final class ReferralsSection extends Section {
  ReferralsSection(FamilyCardModel model, Frame frame) {
    super(model, frame, "card-referrals");
  }

  @Override
  protected Object key(FamilyCard card) {
    return List.of(card.referrals(), card.partners().isEmpty());
  }

  @Override
  protected List<Node> fill(FamilyCard card) {
    List<Node> all = new ArrayList<>();
    all.add(Parts.label(text("family.referrals"), "card-title"));
    for (int i = 0; i < card.referrals().size(); i++) {
      all.add(row(card, card.referrals().get(i), "card-referral-" + i));
    }
    if (card.referrals().isEmpty()) {
      all.add(Parts.paragraph(text("family.referrals.none"), "secondary"));
    }
    all.add(
        card.partners().isEmpty()
            ? Parts.button(
                "card-territory-go",
                Feather.SHARE_2,
                text("family.referrals.go"),
                () -> model.screen("territory"))
            : Parts.button(
                "card-refer", Feather.PLUS, text("family.refer"), () -> ReferAsk.show(this, card)));
    return all;
  }

  private Node row(FamilyCard card, ReferralLine line, String id) {
    String why =
        text(
            "referral.why",
            label(card, "need", line.referral().reason()),
            frame.words().date(line.referral().proposedOn()));
    ReferralRow row =
        new ReferralRow(
            id,
            line.partner(),
            () -> model.referrals().partner(line.referral().partner()),
            new Label(),
            Parts.paragraph(why, "secondary", "small"),
            line.referral().status(),
            status -> model.referrals().reached(line, status),
            frame);
    row.setMinWidth(0);
    HBox.setHgrow(row, Priority.ALWAYS);
    Button remove =
        Parts.button(id + "-remove", "", () -> model.referrals().remove(line), "tiny", "plain");
    remove.setGraphic(Parts.icon(Feather.X));
    remove.setAccessibleText(text("referral.remove", line.partner()));
    remove.setMinWidth(USE_PREF_SIZE);
    return new HBox(8, row, remove);
  }
}
