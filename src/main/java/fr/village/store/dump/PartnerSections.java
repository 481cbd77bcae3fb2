package fr.village.store.dump;

import static fr.village.store.dump.Property.optional;
import static fr.village.store.dump.Property.required;
import static fr.village.store.schema.Tables.PARTNER;
import static fr.village.store.schema.Tables.PARTNER_CONTACT;
import static fr.village.store.schema.Tables.PARTNER_NEED;
import static fr.village.store.schema.Tables.REFERRAL;

import java.util.List;

/** The help around the Maison in the document. */
final class PartnerSections {
  static final List<Section> ALL =
      List.of(
          Section.of(
              "partners",
              "partner",
              "Services and associations of the territory.",
              PARTNER,
              required("id", PARTNER.ID, "Identifier."),
              required("name", PARTNER.NAME, "Name.").line(),
              required("type", PARTNER.TYPE, "Code of the list partner_type.").code(),
              optional("person", PARTNER.PERSON, "Whom one asks for.").line(),
              optional("role", PARTNER.ROLE, "What that person does there.").line(),
              optional("phone", PARTNER.PHONE, "Phone number.").line(),
              optional("email", PARTNER.EMAIL, "E-mail address.").line(),
              optional("address", PARTNER.ADDRESS, "Postal address.").line(),
              optional("note", PARTNER.NOTE, "Free note; never leaves in a workbook.").note(),
              optional(
                  "verifiedOn",
                  PARTNER.VERIFIED_ON,
                  "Day all this was last checked; missing when it never was.")),
          Section.of(
              "partnerNeeds",
              "partnerNeed",
              "Needs a partner answers, part of it.",
              PARTNER_NEED,
              required("partnerId", PARTNER_NEED.PARTNER_ID, "The partner.").to("partners"),
              required("need", PARTNER_NEED.NEED, "Code of the list need.").code(),
              optional(
                      "position",
                      PARTNER_NEED.POSITION,
                      "Place among the partner's needs, from 0; else the document's order.")
                  .range(0, 1000)),
          Section.of(
              "partnerContacts",
              "partnerContact",
              "Times when the Maison and a partner spoke.",
              PARTNER_CONTACT,
              optional("id", PARTNER_CONTACT.ID, "Identifier; drawn when missing."),
              required("partnerId", PARTNER_CONTACT.PARTNER_ID, "The partner.").to("partners"),
              required("contactOn", PARTNER_CONTACT.CONTACT_ON, "Day."),
              required("way", PARTNER_CONTACT.WAY, "Code of the list contact_way.").code(),
              optional("said", PARTNER_CONTACT.SAID, "What was said.").note(),
              optional("nextStep", PARTNER_CONTACT.NEXT_STEP, "What was agreed to do next.")
                  .line()),
          Section.of(
              "referrals",
              "referral",
              "Families directed to a partner.",
              REFERRAL,
              optional("id", REFERRAL.ID, "Identifier; drawn when missing."),
              required("familyId", REFERRAL.FAMILY_ID, "The family.").to("families"),
              required("partnerId", REFERRAL.PARTNER_ID, "The partner.").to("partners"),
              required("reason", REFERRAL.REASON, "Code of the list need.").code(),
              required("proposedOn", REFERRAL.PROPOSED_ON, "Day it was proposed."),
              optional("acceptedOn", REFERRAL.ACCEPTED_ON, "Day the family accepted."),
              optional("metOn", REFERRAL.MET_ON, "Day they met."),
              optional(
                  "declinedOn", REFERRAL.DECLINED_ON, "Day the family declined; never with metOn."),
              optional("note", REFERRAL.NOTE, "Free note; never leaves in a workbook.").note()));

  private PartnerSections() {}
}
