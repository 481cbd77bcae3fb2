package fr.village.store.dump;

import static fr.village.store.dump.Property.optional;
import static fr.village.store.dump.Property.required;
import static fr.village.store.schema.Tables.CUSTOM_TOPIC;
import static fr.village.store.schema.Tables.FACILITATOR;
import static fr.village.store.schema.Tables.HOLDER_LOGO;
import static fr.village.store.schema.Tables.HOUSE;
import static fr.village.store.schema.Tables.REFERENCE_SET;
import static fr.village.store.schema.Tables.SCHOOL_HOLIDAY;
import static fr.village.store.schema.Tables.TOMBSTONE;
import static fr.village.store.schema.Tables.YEAR_BUDGET;

import fr.village.domain.budget.Spending;
import fr.village.domain.budget.Team;
import fr.village.domain.budget.YearBudget;
import java.util.List;
import org.jooq.Field;

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
              "budgets",
              "budget",
              "What the Maison cost in a calendar year, in whole euros, and who gave it their"
                  + " time.",
              YEAR_BUDGET,
              required("year", YEAR_BUDGET.YEAR, "Calendar year; one budget a year.")
                  .range(YearBudget.FIRST_YEAR, YearBudget.LAST_YEAR),
              euros("total", YEAR_BUDGET.TOTAL, "All that was spent; else the lines together."),
              euros("staff", YEAR_BUDGET.STAFF, "Salaries and charges, part of the total."),
              euros("premises", YEAR_BUDGET.PREMISES, "Rent, heating, cleaning, part of it."),
              euros("supplies", YEAR_BUDGET.SUPPLIES, "Toys, books, supplies, part of it."),
              euros("other", YEAR_BUDGET.OTHER, "Everything else, part of it."),
              optional("paidPeople", YEAR_BUDGET.PAID_PEOPLE, "Paid people who receive families.")
                  .range(0, Team.MOST_PEOPLE),
              optional("paidHours", YEAR_BUDGET.PAID_HOURS, "Their hours in the year, together.")
                  .range(0, Team.MOST_HOURS),
              optional("unpaidPeople", YEAR_BUDGET.UNPAID_PEOPLE, "Volunteers.")
                  .range(0, Team.MOST_PEOPLE),
              optional(
                      "unpaidHours", YEAR_BUDGET.UNPAID_HOURS, "Their hours in the year, together.")
                  .range(0, Team.MOST_HOURS)),
          Section.of(
              "logos",
              "logo",
              "The logo of who carries the Maison; one or none.",
              HOLDER_LOGO,
              required("one", HOLDER_LOGO.ONE, "Always 1.").range(1, 1),
              required(
                  "picture",
                  HOLDER_LOGO.PICTURE,
                  "A PNG or JPEG of at most 4 000 000 bytes, in base64.")),
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
                      + " situation, <family>/<family> for a pair told apart,"
                      + " budget/<year> for a budget, logo for the logo."),
              required("deletedAt", TOMBSTONE.DELETED_AT, "When it was deleted.")));

  private static Property euros(String name, Field<?> column, String description) {
    return optional(name, column, description).range(0, Spending.MOST);
  }

  private HouseSections() {}
}
