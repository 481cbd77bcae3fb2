package fr.village.store.dump;

import static fr.village.store.dump.Property.optional;
import static fr.village.store.dump.Property.required;
import static fr.village.store.schema.Tables.LEDGER_PARTICIPATION;
import static fr.village.store.schema.Tables.LEDGER_POOLING;
import static fr.village.store.schema.Tables.LEDGER_RELEASE;
import static fr.village.store.schema.Tables.LEDGER_RELEASE_CELL;
import static fr.village.store.schema.Tables.LEDGER_SESSION;
import static fr.village.store.schema.Tables.LEDGER_SESSION_TOPIC;
import static fr.village.store.schema.Tables.LEDGER_SUM_RELEASE;

import java.util.List;

/** What left of tables, sums and sessions, a closed year, and the values with noise. */
final class LedgerReleaseSections {
  static final List<Section> ALL =
      List.of(
          Section.of(
              "ledgerReleases",
              "ledgerRelease",
              "A level of a table that left.",
              LEDGER_RELEASE,
              required("position", LEDGER_RELEASE.POSITION, "Place in the ledger's list, from 0.")
                  .range(0, 1_000_000_000),
              required("tableCode", LEDGER_RELEASE.TABLE_CODE, "Code of the table."),
              required("levelCode", LEDGER_RELEASE.LEVEL_CODE, "Code of the level."),
              required("closingOn", LEDGER_RELEASE.CLOSING_ON, "When it left."),
              required("firstTranche", LEDGER_RELEASE.FIRST_TRANCHE, "First tranche of the window.")
                  .range(0, 1_000_000_000),
              required(
                      "lastTranche",
                      LEDGER_RELEASE.LAST_TRANCHE,
                      "Last tranche of the window, included.")
                  .range(0, 1_000_000_000),
              required("families", LEDGER_RELEASE.FAMILIES, "The window's families: the base.")
                  .range(0, 1_000_000_000)),
          Section.of(
              "ledgerReleaseCells",
              "ledgerReleaseCell",
              "Families of a window by cell, part of the release.",
              LEDGER_RELEASE_CELL,
              required("position", LEDGER_RELEASE_CELL.POSITION, "The release.")
                  .range(0, 1_000_000_000)
                  .to("ledgerReleases"),
              required("valueCode", LEDGER_RELEASE_CELL.VALUE_CODE, "Code of the cell."),
              required("families", LEDGER_RELEASE_CELL.FAMILIES, "How many families.")
                  .range(0, 1_000_000_000)),
          Section.of(
              "ledgerSumReleases",
              "ledgerSumRelease",
              "A sum that left.",
              LEDGER_SUM_RELEASE,
              required(
                      "position",
                      LEDGER_SUM_RELEASE.POSITION,
                      "Place in the ledger's list, from 0.")
                  .range(0, 1_000_000_000),
              required("sumCode", LEDGER_SUM_RELEASE.SUM_CODE, "Code of the sum."),
              required("closingOn", LEDGER_SUM_RELEASE.CLOSING_ON, "When it left."),
              required(
                      "firstTranche",
                      LEDGER_SUM_RELEASE.FIRST_TRANCHE,
                      "First tranche of the window.")
                  .range(0, 1_000_000_000),
              required(
                      "lastTranche",
                      LEDGER_SUM_RELEASE.LAST_TRANCHE,
                      "Last tranche of the window, included.")
                  .range(0, 1_000_000_000),
              required("families", LEDGER_SUM_RELEASE.FAMILIES, "The window's families: the base.")
                  .range(0, 1_000_000_000),
              required("total", LEDGER_SUM_RELEASE.TOTAL, "How many people.")
                  .range(0, 1_000_000_000)),
          Section.of(
              "ledgerSessions",
              "ledgerSession",
              "A session as it left.",
              LEDGER_SESSION,
              required("position", LEDGER_SESSION.POSITION, "Place in the ledger's list, from 0.")
                  .range(0, 1_000_000_000),
              optional(
                  "sessionKey",
                  LEDGER_SESSION.SESSION_KEY,
                  "The session's id; missing when known from a workbook only. It may be gone."),
              required(
                  "closingOn", LEDGER_SESSION.CLOSING_ON, "The closing that first printed it."),
              required("month", LEDGER_SESSION.MONTH, "Month, yyyy-mm."),
              required("groupNumber", LEDGER_SESSION.GROUP_NUMBER, "Number of the group.")
                  .range(0, 1_000_000_000),
              required("minutes", LEDGER_SESSION.MINUTES, "Length in minutes.")
                  .range(0, 1_000_000_000),
              optional("setting", LEDGER_SESSION.SETTING, "Code of the list setting."),
              required(
                  "attendance",
                  LEDGER_SESSION.ATTENDANCE,
                  "Band: UNDER_5, FROM_5_TO_9, FROM_10_TO_14 or FROM_15.")),
          Section.of(
              "ledgerSessionTopics",
              "ledgerSessionTopic",
              "Topics of a session as it left, part of it.",
              LEDGER_SESSION_TOPIC,
              required("position", LEDGER_SESSION_TOPIC.POSITION, "The session that left.")
                  .range(0, 1_000_000_000)
                  .to("ledgerSessions"),
              required("topic", LEDGER_SESSION_TOPIC.TOPIC, "Code of the topic.")),
          Section.of(
              "ledgerParticipations",
              "ledgerParticipation",
              "Participation of a closed year, frozen once.",
              LEDGER_PARTICIPATION,
              required(
                      "position",
                      LEDGER_PARTICIPATION.POSITION,
                      "Place in the ledger's list, from 0.")
                  .range(0, 1_000_000_000),
              required("year", LEDGER_PARTICIPATION.YEAR, "The year.").range(1900, 2200),
              required("scope", LEDGER_PARTICIPATION.SCOPE, "What took part."),
              required(
                  "withheld",
                  LEDGER_PARTICIPATION.WITHHELD,
                  "Too few families took part; then both numbers are 0."),
              required("presences", LEDGER_PARTICIPATION.PRESENCES, "Presences.")
                  .range(0, 1_000_000_000),
              required("families", LEDGER_PARTICIPATION.FAMILIES, "Distinct families.")
                  .range(0, 1_000_000_000)),
          Section.of(
              "ledgerPoolings",
              "ledgerPooling",
              "A count with noise, for sums over many Maisons; drawn once.",
              LEDGER_POOLING,
              required("position", LEDGER_POOLING.POSITION, "Place in the ledger's list, from 0.")
                  .range(0, 1_000_000_000),
              required("tranche", LEDGER_POOLING.TRANCHE, "Number of the tranche.")
                  .range(1, 1_000_000),
              required("tableCode", LEDGER_POOLING.TABLE_CODE, "Code of the table."),
              required("value", LEDGER_POOLING.VALUE, "The count plus the noise.")
                  .range(-1_000_000_000, 1_000_000_000)));

  private LedgerReleaseSections() {}
}
