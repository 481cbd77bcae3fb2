package fr.village.store.ledger;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that was written (envoi): what the receipt says.
 *
 * @param writtenAt when it really was written
 * @param today the day it was written for
 * @param closing the closing in its name
 * @param revision from 1
 * @param sha256 of the whole file, 64 hexadecimal digits
 * @param referenceVersion of the reference set it was written under; null in older rows
 */
public record Submission(
    Id<Submission> id,
    Instant writtenAt,
    LocalDate today,
    LocalDate closing,
    int revision,
    UUID ledgerVersion,
    String sha256,
    String fileName,
    @Nullable String referenceVersion) {
  public Submission {
    Check.date("submission.today", today);
    Check.date("submission.closing", closing);
    revision = Check.range("submission.revision", revision, 1, 1_000_000);
    Check.that(sha256.matches("[0-9a-f]{64}"), "invalid.submission.sha256");
    fileName = Text.line("submission.fileName", fileName);
    referenceVersion =
        referenceVersion == null ? null : Text.code("reference.version", referenceVersion);
  }

  /** One of before sets were noted. */
  public Submission(
      Id<Submission> id,
      Instant writtenAt,
      LocalDate today,
      LocalDate closing,
      int revision,
      UUID ledgerVersion,
      String sha256,
      String fileName) {
    this(id, writtenAt, today, closing, revision, ledgerVersion, sha256, fileName, null);
  }
}
