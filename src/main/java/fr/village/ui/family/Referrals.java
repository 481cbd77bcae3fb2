package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.app.partner.PartnerService;
import fr.village.app.partner.ReferralLine;
import fr.village.domain.Id;
import fr.village.domain.partner.Partner;
import fr.village.domain.partner.Referral;
import fr.village.domain.partner.ReferralStatus;
import fr.village.ui.common.Said;
import fr.village.ui.common.Workbench;
import fr.village.ui.territory.Deeds;
import fr.village.ui.territory.ReferralWords;
import java.time.LocalDate;
import java.util.function.Consumer;

/** A family is sent to a partner, and one hears what became of it. */
final class Referrals {
  private final PartnerService service;
  private final Workbench bench;
  private final Deeds deeds;

  /**
   * @param changed runs after each change, so that the card looks again
   */
  Referrals(Workbench bench, Runnable changed) {
    this.bench = bench;
    this.service = new PartnerService(bench.notebook(), bench.reference());
    this.deeds = new Deeds(bench.tasks(), bench.notices(), changed);
  }

  /**
   * Proposes a partner.
   *
   * @param reason code of the list {@code need}
   * @param then runs when it is kept
   */
  void propose(
      FamilyCard card,
      Partner partner,
      String reason,
      LocalDate day,
      Runnable then,
      Consumer<Said> refused) {
    Id<Referral> id = bench.notebook().ids().next();
    Referral referral = Referral.proposed(id, card.file().family().id(), partner.id(), reason, day);
    deeds.run(
        () -> service.add(referral),
        Said.of("referral.done.proposed", card.file().family().name(), partner.name()),
        then,
        refused);
  }

  /** It has come that far, today. */
  void reached(ReferralLine line, ReferralStatus status) {
    LocalDate today = bench.today();
    deeds.run(
        () -> service.changeReferral(line.referral().id(), r -> r.at(status, today)),
        ReferralWords.done(line, status));
  }

  void remove(ReferralLine line) {
    deeds.run(
        () -> service.removeReferral(line.referral().id()),
        Said.of("referral.done.removed", line.family(), line.partner()));
  }

  void partner(Id<Partner> partner) {
    bench.places().partner(partner);
  }
}
