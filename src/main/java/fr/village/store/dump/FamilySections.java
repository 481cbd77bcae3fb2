package fr.village.store.dump;

import static fr.village.store.dump.Property.optional;
import static fr.village.store.dump.Property.required;
import static fr.village.store.schema.Tables.CONSENT;
import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.NOT_THE_SAME;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.SITUATION;
import static fr.village.store.schema.Tables.SITUATION_PARENT;

import fr.village.store.family.FamilyRows;
import java.util.List;

/** Families and everybody in them in the document. */
final class FamilySections {
  /** Names a parent or a child. */
  static final String PEOPLE = "parents or children";

  static final List<Section> ALL =
      List.of(
          Section.of(
              "families",
              "family",
              "Households around their children.",
              FAMILY,
              required("id", FAMILY.ID, "Identifier."),
              required("name", FAMILY.NAME, "What the roll shows, mostly the surname.").line(),
              optional("source", FAMILY.SOURCE, "Code of the list source: how they came.").code(),
              optional(
                      "structure",
                      FAMILY.STRUCTURE,
                      "Code of the list structure: single parent, two parents and so on.")
                  .code(),
              optional(
                  "firstChild",
                  FAMILY.FIRST_CHILD,
                  "Whether the child they come with is their first; missing when not said."),
              optional("commune", FAMILY.COMMUNE, "Town.").line(),
              optional("address", FAMILY.ADDRESS, "Postal address.").line(),
              optional(
                      "interpreterLanguage",
                      FAMILY.INTERPRETER_LANGUAGE,
                      "A language, when an interpreter helps.")
                  .line(),
              optional(
                      "protectedAddress",
                      FAMILY.PROTECTED_ADDRESS,
                      "Address and phones are shown only on purpose.")
                  .orElse(false),
              optional("doNotContact", FAMILY.DO_NOT_CONTACT, "Never write or call.").orElse(false),
              optional("firstContactOn", FAMILY.FIRST_CONTACT_ON, "Day of the first contact."),
              optional("lastContactOn", FAMILY.LAST_CONTACT_ON, "Day of the last contact."),
              optional("informedOn", FAMILY.INFORMED_ON, "Day the information notice was given."),
              optional("note", FAMILY.NOTE, "Free note; never leaves in a workbook.").note(),
              optional(
                      "tranche",
                      FAMILY.TRANCHE,
                      "Number of the ledger's tranche the family was frozen in; 0 when it was"
                          + " counted in one this notebook no longer has; missing while it waits.")
                  .range(0, 1_000_000)),
          Section.of(
                  "parents",
                  "parent",
                  "Adults of a family.",
                  PERSON,
                  required("id", PERSON.ID, "Identifier."),
                  required("familyId", PERSON.FAMILY_ID, "Its family.").to("families"),
                  optional(
                          "position",
                          PERSON.POSITION,
                          "Place among the family's parents, from 0; else the document's order.")
                      .range(0, 1000),
                  required("firstName", PERSON.FIRST_NAME, "First name.").line(),
                  optional("lastName", PERSON.LAST_NAME, "Last name.").line(),
                  required("role", PERSON.ROLE, "Who it is to the children."),
                  optional("expectant", PERSON.EXPECTANT, "Carries a child not yet born.")
                      .orElse(false),
                  optional("birthYear", PERSON.BIRTH_YEAR, "Year of birth.").range(1900, 2200),
                  optional("phone", PERSON.PHONE, "Phone number, as typed.").line(),
                  optional("email", PERSON.EMAIL, "E-mail address.").line(),
                  optional("doNotContact", PERSON.DO_NOT_CONTACT, "Never write or call.")
                      .orElse(false),
                  optional(
                          "contactHidden",
                          PERSON.CONTACT_HIDDEN,
                          "Phone and e-mail are not to be shown to the other parent.")
                      .orElse(false))
              .where(PERSON.KIND, FamilyRows.PARENT),
          Section.of(
                  "children",
                  "child",
                  "Children, born (bornOn) or expected (dueOn): one of the two days at least.",
                  PERSON,
                  required("id", PERSON.ID, "Identifier."),
                  required("familyId", PERSON.FAMILY_ID, "Its family.").to("families"),
                  optional(
                          "position",
                          PERSON.POSITION,
                          "Place among the family's children, from 0; else the document's order.")
                      .range(0, 1000),
                  optional("firstName", PERSON.FIRST_NAME, "First name, when known.").line(),
                  optional("bornOn", PERSON.BORN_ON, "Day of birth; missing while expected."),
                  optional(
                      "dueOn",
                      PERSON.DUE_ON,
                      "Due date, also kept after the birth; while expected, at most 10 months"
                          + " ahead."),
                  optional(
                      "birthEvent",
                      PERSON.BIRTH_EVENT,
                      "The same UUID for twins; the child's own id when missing."),
                  optional(
                      "bereavedOn",
                      PERSON.BEREAVED_ON,
                      "Silences every reminder about this child; never leaves in a workbook."))
              .where(PERSON.KIND, FamilyRows.CHILD),
          Section.of(
              "consents",
              "consent",
              "Consents given or refused; the latest of a purpose counts.",
              CONSENT,
              optional("id", CONSENT.ID, "Identifier; drawn when missing."),
              required("familyId", CONSENT.FAMILY_ID, "Whose.").to("families"),
              optional(
                      "personId",
                      CONSENT.PERSON_ID,
                      "The parent it is of; missing when the family answers as one.")
                  .to(PEOPLE),
              required(
                      "purpose",
                      CONSENT.PURPOSE,
                      "Code of the list consent_purpose; situation allows a situation.")
                  .code(),
              required("given", CONSENT.GIVEN, "true: given; false: refused."),
              required("decidedOn", CONSENT.DECIDED_ON, "Day of the answer.")),
          Section.of(
              "situations",
              "situation",
              "Sensitive: what a family said of itself on arrival, only with consent situation.",
              SITUATION,
              required("familyId", SITUATION.FAMILY_ID, "Whose.").to("families"),
              optional(
                  "distress",
                  SITUATION.DISTRESS,
                  "In distress or depression before joining; missing when not said."),
              required("recordedOn", SITUATION.RECORDED_ON, "Day it was said.")),
          Section.of(
              "situationParents",
              "situationParent",
              "Sensitive: per parent asked, part of the family's situation.",
              SITUATION_PARENT,
              required("familyId", SITUATION_PARENT.FAMILY_ID, "A family with a situation.")
                  .to("situations"),
              required("personId", SITUATION_PARENT.PERSON_ID, "The parent.").to(PEOPLE),
              required("isolated", SITUATION_PARENT.ISOLATED, "Suffers from isolation.")),
          Section.of(
              "toldApart",
              "pairToldApart",
              "Pairs of families that look like one and are two; not asked about again.",
              NOT_THE_SAME,
              required("oneFamilyId", NOT_THE_SAME.ONE_FAMILY_ID, "The family of the lesser id.")
                  .to("families"),
              required("otherFamilyId", NOT_THE_SAME.OTHER_FAMILY_ID, "The other one.")
                  .to("families")));

  private FamilySections() {}
}
