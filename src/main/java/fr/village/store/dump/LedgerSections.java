package fr.village.store.dump;

import static fr.village.store.dump.Property.optional;
import static fr.village.store.dump.Property.required;
import static fr.village.store.schema.Tables.LEDGER;
import static fr.village.store.schema.Tables.LEDGER_CROSSING;
import static fr.village.store.schema.Tables.LEDGER_CROSSING_CELL;
import static fr.village.store.schema.Tables.LEDGER_CROSSING_RELEASE;
import static fr.village.store.schema.Tables.LEDGER_CROSSING_RELEASE_CELL;
import static fr.village.store.schema.Tables.LEDGER_OUTCOME_RELEASE;
import static fr.village.store.schema.Tables.LEDGER_PARTICIPATION;
import static fr.village.store.schema.Tables.LEDGER_POOLING;
import static fr.village.store.schema.Tables.LEDGER_RELEASE;
import static fr.village.store.schema.Tables.LEDGER_RELEASE_CELL;
import static fr.village.store.schema.Tables.LEDGER_SCORE;
import static fr.village.store.schema.Tables.LEDGER_SCORE_CELL;
import static fr.village.store.schema.Tables.LEDGER_SCORE_RELEASE;
import static fr.village.store.schema.Tables.LEDGER_SESSION;
import static fr.village.store.schema.Tables.LEDGER_SESSION_TOPIC;
import static fr.village.store.schema.Tables.LEDGER_SUM;
import static fr.village.store.schema.Tables.LEDGER_SUM_RELEASE;
import static fr.village.store.schema.Tables.LEDGER_TABLE;
import static fr.village.store.schema.Tables.LEDGER_TABLE_CELL;
import static fr.village.store.schema.Tables.LEDGER_TRANCHE;
import static fr.village.store.schema.Tables.LEDGER_VERSION;
import static fr.village.store.schema.Tables.SUBMISSION;
import static fr.village.store.schema.Tables.SUBMISSION_FILE;

import java.util.List;

/** The anonymity ledger and the history of submissions in the document. */
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
                  .range(0, 1_000_000_000)),
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
                  .range(-1_000_000_000, 1_000_000_000)),
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
                  .range(0, 1_000_000_000)),
          Section.of(
              "submissions",
              "submission",
              "Workbooks written.",
              SUBMISSION,
              required("id", SUBMISSION.ID, "Identifier."),
              required("writtenAt", SUBMISSION.WRITTEN_AT, "When it really was written."),
              required("todayOn", SUBMISSION.TODAY_ON, "The day it was written for."),
              required("closingOn", SUBMISSION.CLOSING_ON, "The closing in its name."),
              required("revision", SUBMISSION.REVISION, "From 1.").range(1, 1_000_000),
              required(
                  "ledgerVersionId",
                  SUBMISSION.LEDGER_VERSION_ID,
                  "The ledger's version it carries."),
              required("sha256", SUBMISSION.SHA256, "Of the whole file, 64 hexadecimal digits."),
              required("fileName", SUBMISSION.FILE_NAME, "Name of the file.").line()),
          Section.of(
              "submissionFiles",
              "submissionFile",
              "Files of workbooks written, as they left.",
              SUBMISSION_FILE,
              required(
                  "sha256",
                  SUBMISSION_FILE.SHA256,
                  "Of the whole file, as its submissions have it."),
              required("content", SUBMISSION_FILE.CONTENT, "The file, in base64.")));

  private LedgerSections() {}
}
