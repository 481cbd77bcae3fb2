package fr.village.store.partner;

import fr.village.domain.Folding;
import fr.village.domain.Id;
import fr.village.domain.partner.Partner;
import fr.village.domain.partner.PartnerContact;
import fr.village.domain.partner.Referral;
import fr.village.store.schema.tables.records.PartnerContactRecord;
import fr.village.store.schema.tables.records.PartnerNeedRecord;
import fr.village.store.schema.tables.records.PartnerRecord;
import fr.village.store.schema.tables.records.ReferralRecord;
import java.util.List;
import java.util.stream.IntStream;

/** A partner's rows and the domain's records, one from the other. */
public final class PartnerRows {
  private PartnerRows() {}

  public static PartnerRecord row(Partner partner) {
    PartnerRecord row = new PartnerRecord();
    row.setId(partner.id().value());
    row.setName(partner.name());
    row.setFoldedName(Folding.fold(partner.name()));
    row.setType(partner.type());
    row.setPerson(partner.person());
    row.setRole(partner.role());
    row.setPhone(partner.phone());
    row.setEmail(partner.email());
    row.setAddress(partner.address());
    row.setNote(partner.note());
    row.setVerifiedOn(partner.verifiedOn());
    return row;
  }

  public static List<PartnerNeedRecord> needs(Partner partner) {
    return IntStream.range(0, partner.needs().size())
        .mapToObj(i -> new PartnerNeedRecord(partner.id().value(), partner.needs().get(i), i))
        .toList();
  }

  /**
   * A partner.
   *
   * @param needs in their order
   */
  public static Partner partner(PartnerRecord row, List<String> needs) {
    return new Partner(
        new Id<>(row.getId()),
        row.getName(),
        row.getType(),
        row.getPerson(),
        row.getRole(),
        row.getPhone(),
        row.getEmail(),
        row.getAddress(),
        row.getNote(),
        needs,
        row.getVerifiedOn());
  }

  public static PartnerContactRecord row(PartnerContact contact) {
    PartnerContactRecord row = new PartnerContactRecord();
    row.setId(contact.id().value());
    row.setPartnerId(contact.partner().value());
    row.setContactOn(contact.day());
    row.setWay(contact.way());
    row.setSaid(contact.said());
    row.setNextStep(contact.nextStep());
    return row;
  }

  public static PartnerContact contact(PartnerContactRecord row) {
    return new PartnerContact(
        new Id<>(row.getId()),
        new Id<>(row.getPartnerId()),
        row.getContactOn(),
        row.getWay(),
        row.getSaid(),
        row.getNextStep());
  }

  public static ReferralRecord row(Referral referral) {
    ReferralRecord row = new ReferralRecord();
    row.setId(referral.id().value());
    row.setFamilyId(referral.family().value());
    row.setPartnerId(referral.partner().value());
    row.setReason(referral.reason());
    row.setProposedOn(referral.proposedOn());
    row.setAcceptedOn(referral.acceptedOn());
    row.setMetOn(referral.metOn());
    row.setDeclinedOn(referral.declinedOn());
    row.setNote(referral.note());
    return row;
  }

  public static Referral referral(ReferralRecord row) {
    return new Referral(
        new Id<>(row.getId()),
        new Id<>(row.getFamilyId()),
        new Id<>(row.getPartnerId()),
        row.getReason(),
        row.getProposedOn(),
        row.getAcceptedOn(),
        row.getMetOn(),
        row.getDeclinedOn(),
        row.getNote());
  }
}
