package fr.village.store.ledger;

import static fr.village.store.schema.Tables.SUBMISSION;

import fr.village.domain.Id;
import fr.village.store.schema.tables.records.SubmissionRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** The history of workbooks written; it only grows. */
public final class SubmissionStore {
  private final DSLContext ctx;

  public SubmissionStore(DSLContext ctx) {
    this.ctx = ctx;
  }

  public void add(Submission s) {
    ctx.executeInsert(
        new SubmissionRecord(
            s.id().value(),
            s.writtenAt().truncatedTo(java.time.temporal.ChronoUnit.MILLIS),
            s.today(),
            s.closing(),
            s.revision(),
            s.ledgerVersion(),
            s.sha256(),
            s.fileName()));
  }

  /** Oldest first: by closing, then revision, then when written. */
  public List<Submission> all() {
    return ctx.selectFrom(SUBMISSION)
        .orderBy(SUBMISSION.CLOSING_ON, SUBMISSION.REVISION, SUBMISSION.WRITTEN_AT, SUBMISSION.ID)
        .fetch(SubmissionStore::submission);
  }

  public Optional<Submission> last() {
    return ctx.selectFrom(SUBMISSION)
        .orderBy(
            SUBMISSION.CLOSING_ON.desc(),
            SUBMISSION.REVISION.desc(),
            SUBMISSION.WRITTEN_AT.desc(),
            SUBMISSION.ID.desc())
        .limit(1)
        .fetchOptional(SubmissionStore::submission);
  }

  public static Submission submission(SubmissionRecord r) {
    return new Submission(
        new Id<>(r.getId()),
        r.getWrittenAt(),
        r.getTodayOn(),
        r.getClosingOn(),
        r.getRevision(),
        r.getLedgerVersionId(),
        r.getSha256(),
        r.getFileName());
  }
}
