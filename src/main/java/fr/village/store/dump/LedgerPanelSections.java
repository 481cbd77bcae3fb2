package fr.village.store.dump;

import static fr.village.store.dump.Property.required;
import static fr.village.store.schema.Tables.LEDGER_CROSSING;
import static fr.village.store.schema.Tables.LEDGER_CROSSING_CELL;
import static fr.village.store.schema.Tables.LEDGER_CROSSING_RELEASE;
import static fr.village.store.schema.Tables.LEDGER_CROSSING_RELEASE_CELL;
import static fr.village.store.schema.Tables.LEDGER_OUTCOME_RELEASE;
import static fr.village.store.schema.Tables.LEDGER_SCORE;
import static fr.village.store.schema.Tables.LEDGER_SCORE_CELL;
import static fr.village.store.schema.Tables.LEDGER_SCORE_RELEASE;

import java.util.List;

/** What the anonymity ledger holds of scores, two-way tables and opinions. */
final class LedgerPanelSections {
  static final List<Section> ALL =
      List.of(
          Section.of(
              "ledgerScores",
              "ledgerScore",
              "Scores of one tranche in a question, taken once.",
              LEDGER_SCORE,
              required("position", LEDGER_SCORE.POSITION, "Place in the ledger's list, from 0.")
                  .range(0, 1_000_000_000),
              required("tranche", LEDGER_SCORE.TRANCHE, "Number of the tranche.")
                  .range(1, 1_000_000),
              required("tableCode", LEDGER_SCORE.TABLE_CODE, "Code of the question's table.")),
          Section.of(
              "ledgerScoreCells",
              "ledgerScoreCell",
              "Respondents by score, part of the scores taken; it never leaves.",
              LEDGER_SCORE_CELL,
              required("position", LEDGER_SCORE_CELL.POSITION, "The scores taken.")
                  .range(0, 1_000_000_000)
                  .to("ledgerScores"),
              required(
                  "distribution",
                  LEDGER_SCORE_CELL.DISTRIBUTION,
                  "Which scores: BEFORE, AFTER or CHANGE."),
              required("score", LEDGER_SCORE_CELL.SCORE, "The score, in ten-thousandths.")
                  .range(-1_000_000_000, 1_000_000_000),
              required("respondents", LEDGER_SCORE_CELL.RESPONDENTS, "How many.")
                  .range(0, 1_000_000_000)),
          Section.of(
              "ledgerScoreReleases",
              "ledgerScoreRelease",
              "Means and standard deviations that left.",
              LEDGER_SCORE_RELEASE,
              required(
                      "position",
                      LEDGER_SCORE_RELEASE.POSITION,
                      "Place in the ledger's list, from 0.")
                  .range(0, 1_000_000_000),
              required(
                  "tableCode", LEDGER_SCORE_RELEASE.TABLE_CODE, "Code of the question's table."),
              required("closingOn", LEDGER_SCORE_RELEASE.CLOSING_ON, "When they left."),
              required(
                      "firstTranche",
                      LEDGER_SCORE_RELEASE.FIRST_TRANCHE,
                      "First tranche of the window.")
                  .range(0, 1_000_000_000),
              required(
                      "lastTranche",
                      LEDGER_SCORE_RELEASE.LAST_TRANCHE,
                      "Last tranche of the window, included.")
                  .range(0, 1_000_000_000),
              required("families", LEDGER_SCORE_RELEASE.FAMILIES, "The window's families.")
                  .range(0, 1_000_000_000),
              required("respondents", LEDGER_SCORE_RELEASE.RESPONDENTS, "Those who answered.")
                  .range(0, 1_000_000_000),
              required(
                  "beforeSum", LEDGER_SCORE_RELEASE.BEFORE_SUM, "Sum before, in ten-thousandths."),
              required(
                  "beforeSquares",
                  LEDGER_SCORE_RELEASE.BEFORE_SQUARES,
                  "Sum of squares before, in hundred-millionths."),
              required(
                  "afterSum", LEDGER_SCORE_RELEASE.AFTER_SUM, "Sum after, in ten-thousandths."),
              required(
                  "afterSquares",
                  LEDGER_SCORE_RELEASE.AFTER_SQUARES,
                  "Sum of squares after, in hundred-millionths."),
              required(
                  "changeSum",
                  LEDGER_SCORE_RELEASE.CHANGE_SUM,
                  "Sum of the changes, in ten-thousandths."),
              required(
                  "changeSquares",
                  LEDGER_SCORE_RELEASE.CHANGE_SQUARES,
                  "Sum of squares of the changes, in hundred-millionths.")),
          Section.of(
              "ledgerCrossings",
              "ledgerCrossing",
              "A two-way table taken of one tranche, once.",
              LEDGER_CROSSING,
              required("position", LEDGER_CROSSING.POSITION, "Place in the ledger's list, from 0.")
                  .range(0, 1_000_000_000),
              required("tranche", LEDGER_CROSSING.TRANCHE, "Number of the tranche.")
                  .range(1, 1_000_000),
              required("crossingCode", LEDGER_CROSSING.CROSSING_CODE, "Code of the crossing.")),
          Section.of(
              "ledgerCrossingCells",
              "ledgerCrossingCell",
              "Families of a tranche by two cells, part of the two-way table taken.",
              LEDGER_CROSSING_CELL,
              required("position", LEDGER_CROSSING_CELL.POSITION, "The two-way table taken.")
                  .range(0, 1_000_000_000)
                  .to("ledgerCrossings"),
              required("rowCode", LEDGER_CROSSING_CELL.ROW_CODE, "Code of the row's cell."),
              required(
                  "columnCode", LEDGER_CROSSING_CELL.COLUMN_CODE, "Code of the column's cell."),
              required("families", LEDGER_CROSSING_CELL.FAMILIES, "How many families.")
                  .range(0, 1_000_000_000)),
          Section.of(
              "ledgerCrossingReleases",
              "ledgerCrossingRelease",
              "A two-way table that left.",
              LEDGER_CROSSING_RELEASE,
              required(
                      "position",
                      LEDGER_CROSSING_RELEASE.POSITION,
                      "Place in the ledger's list, from 0.")
                  .range(0, 1_000_000_000),
              required(
                  "crossingCode", LEDGER_CROSSING_RELEASE.CROSSING_CODE, "Code of the crossing."),
              required("closingOn", LEDGER_CROSSING_RELEASE.CLOSING_ON, "When it left."),
              required(
                      "firstTranche",
                      LEDGER_CROSSING_RELEASE.FIRST_TRANCHE,
                      "First tranche of the window.")
                  .range(0, 1_000_000_000),
              required(
                      "lastTranche",
                      LEDGER_CROSSING_RELEASE.LAST_TRANCHE,
                      "Last tranche of the window, included.")
                  .range(0, 1_000_000_000),
              required(
                      "families",
                      LEDGER_CROSSING_RELEASE.FAMILIES,
                      "The window's families: the base.")
                  .range(0, 1_000_000_000)),
          Section.of(
              "ledgerCrossingReleaseCells",
              "ledgerCrossingReleaseCell",
              "Families of a window by two cells, part of the release.",
              LEDGER_CROSSING_RELEASE_CELL,
              required("position", LEDGER_CROSSING_RELEASE_CELL.POSITION, "The release.")
                  .range(0, 1_000_000_000)
                  .to("ledgerCrossingReleases"),
              required("rowCode", LEDGER_CROSSING_RELEASE_CELL.ROW_CODE, "Code of the row's cell."),
              required(
                  "columnCode",
                  LEDGER_CROSSING_RELEASE_CELL.COLUMN_CODE,
                  "Code of the column's cell."),
              required("families", LEDGER_CROSSING_RELEASE_CELL.FAMILIES, "How many families.")
                  .range(0, 1_000_000_000)),
          Section.of(
              "ledgerOutcomeReleases",
              "ledgerOutcomeRelease",
              "An outcome harmless if unanimous that left.",
              LEDGER_OUTCOME_RELEASE,
              required(
                      "position",
                      LEDGER_OUTCOME_RELEASE.POSITION,
                      "Place in the ledger's list, from 0.")
                  .range(0, 1_000_000_000),
              required("tableCode", LEDGER_OUTCOME_RELEASE.TABLE_CODE, "Code of its table."),
              required("closingOn", LEDGER_OUTCOME_RELEASE.CLOSING_ON, "When it left."),
              required(
                      "firstTranche",
                      LEDGER_OUTCOME_RELEASE.FIRST_TRANCHE,
                      "First tranche of the window.")
                  .range(0, 1_000_000_000),
              required(
                      "lastTranche",
                      LEDGER_OUTCOME_RELEASE.LAST_TRANCHE,
                      "Last tranche of the window, included.")
                  .range(0, 1_000_000_000),
              required("families", LEDGER_OUTCOME_RELEASE.FAMILIES, "The window's families.")
                  .range(0, 1_000_000_000),
              required("answered", LEDGER_OUTCOME_RELEASE.ANSWERED, "Those who answered.")
                  .range(0, 1_000_000_000),
              required(
                      "unfavourable",
                      LEDGER_OUTCOME_RELEASE.UNFAVOURABLE,
                      "Those whose answer is not favourable; only a band leaves.")
                  .range(0, 1_000_000_000)));

  private LedgerPanelSections() {}
}
