package fr.village.store.dump;

import static fr.village.store.dump.Property.optional;
import static fr.village.store.dump.Property.required;
import static fr.village.store.schema.Tables.CUSTOM_TOPIC;
import static fr.village.store.schema.Tables.FACILITATOR;
import static fr.village.store.schema.Tables.HOUSE;
import static fr.village.store.schema.Tables.REFERENCE_SET;
import static fr.village.store.schema.Tables.SCHOOL_HOLIDAY;
import static fr.village.store.schema.Tables.TOMBSTONE;

import java.util.List;

/** The Maison itself in the document. */
final class HouseSections {
  static final List<Section> ALL =
      List.of(
          Section.of(
                  "house",
                  "house",
                  "The Maison of this notebook.",
                  HOUSE,
                  required("id", HOUSE.ID, "The notebook's identity in every workbook."),
                  required(
                      "code",
                      HOUSE.CODE,
                      "Issued by the Fédération: 3 to 12 capitals, digits or hyphens."),
                  required("name", HOUSE.NAME, "Name of the Maison.").line(),
                  required(
                          "departement",
                          HOUSE.DEPARTEMENT,
                          "Code of its département, such as 62, 2A or 974.")
                      .line(),
                  required("carrier", HOUSE.CARRIER, "Code of the list carrier: who carries it.")
                      .code(),
                  optional("venue", HOUSE.VENUE, "Where it is.").line(),
                  optional("openedOn", HOUSE.OPENED_ON, "Day it opened."),
                  optional("contact", HOUSE.CONTACT, "Whom to write to about a workbook.").line(),
                  optional(
                          "retentionMonths",
                          HOUSE.RETENTION_MONTHS,
                          "Months after the last contact before a family is proposed for purging.")
                      .range(1, 120)
                      .orElse(24))
              .onlyOne(),
          Section.of(
              "facilitators",
              "facilitator",
              "Those who open the notebook.",
              FACILITATOR,
              required("id", FACILITATOR.ID, "Identifier."),
              required("displayName", FACILITATOR.DISPLAY_NAME, "Name shown.").line(),
              optional("active", FACILITATOR.ACTIVE, "Still works here.").orElse(true)),
          Section.of(
              "schoolHolidays",
              "schoolHoliday",
              "School holidays as entered.",
              SCHOOL_HOLIDAY,
              optional("id", SCHOOL_HOLIDAY.ID, "Identifier; drawn when missing."),
              required("label", SCHOOL_HOLIDAY.LABEL, "Name, such as Toussaint 2026.").line(),
              required("fromOn", SCHOOL_HOLIDAY.FROM_ON, "First day."),
              required("toOn", SCHOOL_HOLIDAY.TO_ON, "Last day, included.")),
          Section.of(
              "referenceSets",
              "referenceSet",
              "Reference sets received from the Fédération; the last one imported is in use.",
              REFERENCE_SET,
              required("version", REFERENCE_SET.VERSION, "Its version."),
              required("content", REFERENCE_SET.CONTENT, "Its text as received, in one string."),
              optional("importedAt", REFERENCE_SET.IMPORTED_AT, "When it was received.")),
          Section.of(
              "customTopics",
              "customTopic",
              "Topics invented in the Maison; their labels never leave in a workbook.",
              CUSTOM_TOPIC,
              required("code", CUSTOM_TOPIC.CODE, "Begins with local-.").code(),
              required("label", CUSTOM_TOPIC.LABEL, "What the screen shows.").line()),
          Section.of(
              "tombstones",
              "tombstone",
              "Rows removed for good: nothing is left of them but this.",
              TOMBSTONE,
              required(
                  "rowKey",
                  TOMBSTONE.ROW_KEY,
                  "The row's id; <session>/<person> for an attendance, <family>/situation for a"
                      + " situation, <family>/<family> for a pair told apart."),
              required("deletedAt", TOMBSTONE.DELETED_AT, "When it was deleted.")));

  private HouseSections() {}
}
