package fr.village.domain.partner;

import java.util.List;

/** All that a Maison knows of the help around it, and of the families it sent there. */
public record PartnerNetwork(
    List<Partner> partners, List<PartnerContact> contacts, List<Referral> referrals) {
  public static final PartnerNetwork NONE = new PartnerNetwork(List.of(), List.of(), List.of());

  public PartnerNetwork {
    partners = List.copyOf(partners);
    contacts = List.copyOf(contacts);
    referrals = List.copyOf(referrals);
  }
}
