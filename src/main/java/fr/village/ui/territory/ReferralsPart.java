package fr.village.ui.territory;

import fr.village.app.partner.ReferralLine;
import fr.village.domain.partner.Referral;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Families sent to the partner. */
final class ReferralsPart extends PartnerPart {
  ReferralsPart(PartnerCardModel model, Frame frame) {
    super(model, frame, "partner-referrals");
  }

  @Override
  protected Object key(Shown card) {
    return List.of(card.page().referrals(), card.territory().needs());
  }

  @Override
  protected List<Node> fill(Shown card) {
    List<Node> all = new ArrayList<>();
    all.add(Parts.label(text("territory.referrals"), "card-title"));
    List<ReferralLine> referrals = card.page().referrals();
    if (referrals.isEmpty()) {
      all.add(Parts.paragraph(text("territory.referrals.none"), "secondary", "small"));
    }
    for (int i = 0; i < referrals.size(); i++) {
      ReferralLine line = referrals.get(i);
      Referral referral = line.referral();
      Label why =
          Parts.paragraph(
              text(
                  "referral.why",
                  words().label(card.territory().needs(), referral.reason()),
                  frame.words().date(referral.proposedOn())),
              "secondary",
              "small");
      all.add(
          new ReferralRow(
              "sent-" + i,
              text("territory.referral.family", line.family()),
              () -> model.family(referral.family()),
              new Label(),
              why,
              referral.status(),
              status -> model.referral(line, status),
              frame));
    }
    return all;
  }
}
