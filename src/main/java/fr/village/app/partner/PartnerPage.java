package fr.village.app.partner;

import fr.village.domain.partner.Partner;
import fr.village.domain.partner.PartnerContact;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * All that a partner's card shows.
 *
 * @param contacts the last first
 * @param referrals the last proposed first
 */
public record PartnerPage(
    Partner partner, List<PartnerContact> contacts, List<ReferralLine> referrals) {
  public PartnerPage {
    contacts = List.copyOf(contacts);
    referrals = List.copyOf(referrals);
  }

  /** The same with the partner changed. */
  public PartnerPage with(UnaryOperator<Partner> how) {
    return new PartnerPage(how.apply(partner), contacts, referrals);
  }
}
