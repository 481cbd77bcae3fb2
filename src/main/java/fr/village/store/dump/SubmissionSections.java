package fr.village.store.dump;

import static fr.village.store.dump.Property.optional;
import static fr.village.store.dump.Property.required;
import static fr.village.store.schema.Tables.SUBMISSION;
import static fr.village.store.schema.Tables.SUBMISSION_FILE;

import java.util.List;

/** The history of workbooks written. */
final class SubmissionSections {
  static final List<Section> ALL =
      List.of(
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
              required("fileName", SUBMISSION.FILE_NAME, "Name of the file.").line(),
              optional(
                      "referenceVersion",
                      SUBMISSION.REFERENCE_VERSION,
                      "Version of the reference set it was written under; older rows do not say.")
                  .code()),
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

  private SubmissionSections() {}
}
