package fr.village.ui.territory;

import fr.village.app.partner.PartnerDraft;
import fr.village.app.partner.PartnerService;
import fr.village.app.partner.ReferralLine;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.partner.Partner;
import fr.village.domain.partner.ReferralStatus;
import fr.village.ui.common.Said;
import fr.village.ui.common.Workbench;
import java.time.LocalDate;

/** What can be done about partners and referrals without opening their cards. */
final class OverviewActions {
  private final PartnerService service;
  private final Workbench bench;
  private final Deeds deeds;

  OverviewActions(PartnerService service, Workbench bench, Runnable changed) {
    this.service = service;
    this.bench = bench;
    this.deeds = new Deeds(bench.tasks(), bench.notices(), changed);
  }

  /** All that is known of it was looked at today and is right. */
  void verified(Partner partner) {
    LocalDate today = bench.today();
    deeds.run(
        () -> service.change(partner.id(), p -> new PartnerDraft(p).verifiedOn(today).build()),
        Said.of("territory.done.verified", partner.name()));
  }

  /** A referral has come that far, today. */
  void referral(ReferralLine line, ReferralStatus status) {
    LocalDate today = bench.today();
    deeds.run(
        () -> service.changeReferral(line.referral().id(), r -> r.at(status, today)),
        ReferralWords.done(line, status));
  }

  void family(Id<Family> family) {
    bench.places().family(family);
  }
}
