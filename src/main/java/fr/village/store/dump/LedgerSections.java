package fr.village.store.dump;

import static fr.village.store.dump.Property.optional;
import static fr.village.store.dump.Property.required;
import static fr.village.store.schema.Tables.LEDGER;
import static fr.village.store.schema.Tables.LEDGER_SUM;
import static fr.village.store.schema.Tables.LEDGER_TABLE;
import static fr.village.store.schema.Tables.LEDGER_TABLE_CELL;
import static fr.village.store.schema.Tables.LEDGER_TRANCHE;
import static fr.village.store.schema.Tables.LEDGER_VERSION;

import java.util.List;

/** The state of the anonymity ledger, and what its tranches froze of tables and sums. */
final class LedgerSections {
  static final List<Section> ALL =
      List.of(
          Section.of(
              "ledger",
              "ledgerState",
              "The state of the anonymity ledger; at most one element, none before the first file.",
              LEDGER,
              required("one", LEDGER.ONE, "Always 1.").range(1, 1),
              optional("handledUntilOn", LEDGER.HANDLED_UNTIL_ON, "Last closing handled."),
              optional("lastFileOn", LEDGER.LAST_FILE_ON, "The day the last file was written for."),
              required(
                      "enrolled",
                      LEDGER.ENROLLED,
                      "Families ever enrolled, as at handledUntilOn; never falls.")
                  .range(0, 1_000_000_000),
              optional(
                      "gapTranche",
                      LEDGER.GAP_TRANCHE,
                      "Last tranche given up when a workbook was loaded; with gapOn.")
                  .range(0, 1_000_000_000),
              optional(
                  "gapOn",
                  LEDGER.GAP_ON,
                  "Whoever enrolled by that day is taken as already counted.")),
          Section.of(
              "ledgerVersions",
              "ledgerVersion",
              "States of the ledger that left in workbooks, in order.",
              LEDGER_VERSION,
              required("position", LEDGER_VERSION.POSITION, "Place in the ledger's list, from 0.")
                  .range(0, 1_000_000_000),
              required(
                  "versionId", LEDGER_VERSION.VERSION_ID, "Random; says nothing of the figures."),
              required(
                  "closingOn", LEDGER_VERSION.CLOSING_ON, "Last closing that state had handled.")),
          Section.of(
              "ledgerTranches",
              "ledgerTranche",
              "Families frozen together at a closing.",
              LEDGER_TRANCHE,
              required("number", LEDGER_TRANCHE.NUMBER, "From 1, without gaps.")
                  .range(1, 1_000_000),
              required("closedOn", LEDGER_TRANCHE.CLOSED_ON, "The closing."),
              required("families", LEDGER_TRANCHE.FAMILIES, "How many, for ever.")
                  .range(0, 1_000_000_000),
              optional(
                  "lastEntryOn",
                  LEDGER_TRANCHE.LAST_ENTRY_ON,
                  "Latest day a member enrolled; missing when known from a workbook only.")),
          Section.of(
              "ledgerTables",
              "ledgerTable",
              "A table taken of one tranche, once.",
              LEDGER_TABLE,
              required("position", LEDGER_TABLE.POSITION, "Place in the ledger's list, from 0.")
                  .range(0, 1_000_000_000),
              required("tranche", LEDGER_TABLE.TRANCHE, "Number of the tranche.")
                  .range(0, 1_000_000_000),
              required("tableCode", LEDGER_TABLE.TABLE_CODE, "Code of the table.")),
          Section.of(
              "ledgerTableCells",
              "ledgerTableCell",
              "Families of a tranche by finest value, part of the table taken.",
              LEDGER_TABLE_CELL,
              required("position", LEDGER_TABLE_CELL.POSITION, "The table taken.")
                  .range(0, 1_000_000_000)
                  .to("ledgerTables"),
              required("valueCode", LEDGER_TABLE_CELL.VALUE_CODE, "Code of the value."),
              required("families", LEDGER_TABLE_CELL.FAMILIES, "How many families.")
                  .range(0, 1_000_000_000)),
          Section.of(
              "ledgerSums",
              "ledgerSum",
              "A number of people taken of one tranche, once.",
              LEDGER_SUM,
              required("position", LEDGER_SUM.POSITION, "Place in the ledger's list, from 0.")
                  .range(0, 1_000_000_000),
              required("tranche", LEDGER_SUM.TRANCHE, "Number of the tranche.")
                  .range(0, 1_000_000_000),
              required("sumCode", LEDGER_SUM.SUM_CODE, "Code of the sum."),
              required("total", LEDGER_SUM.TOTAL, "How many people.").range(0, 1_000_000_000),
              required("familiesWithNone", LEDGER_SUM.FAMILIES_WITH_NONE, "Families with none.")
                  .range(0, 1_000_000_000),
              required("familiesWithOne", LEDGER_SUM.FAMILIES_WITH_ONE, "Families with one.")
                  .range(0, 1_000_000_000),
              required("familiesWithTwo", LEDGER_SUM.FAMILIES_WITH_TWO, "Families with two.")
                  .range(0, 1_000_000_000),
              required(
                      "familiesWithMore",
                      LEDGER_SUM.FAMILIES_WITH_MORE,
                      "Families with three or more.")
                  .range(0, 1_000_000_000)));

  private LedgerSections() {}
}
