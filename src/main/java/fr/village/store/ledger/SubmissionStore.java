package fr.village.store.ledger;

import static fr.village.store.schema.Tables.SUBMISSION;
import static fr.village.store.schema.Tables.SUBMISSION_FILE;

import fr.village.domain.Id;
import fr.village.store.schema.tables.records.SubmissionFileRecord;
import fr.village.store.schema.tables.records.SubmissionRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            s.fileName(),
            s.referenceVersion()));
  }

  /** Keeps the file of a workbook; once, however often it was written. */
  public void keep(SubmissionFile file) {
    ctx.insertInto(SUBMISSION_FILE)
        .set(new SubmissionFileRecord(file.sha256(), file.content()))
        .onConflictDoNothing()
        .execute();
  }

  /** The file of a digest; empty for those written before files were kept. */
  public Optional<SubmissionFile> file(String sha256) {
    return ctx.selectFrom(SUBMISSION_FILE)
        .where(SUBMISSION_FILE.SHA256.eq(sha256))
        .fetchOptional(SubmissionStore::file);
  }

  /** Digests of the files that are kept. */
  public Set<String> kept() {
    return ctx.select(SUBMISSION_FILE.SHA256)
        .from(SUBMISSION_FILE)
        .fetchSet(SUBMISSION_FILE.SHA256);
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

  public static SubmissionFile file(SubmissionFileRecord r) {
    return new SubmissionFile(r.getSha256(), r.getContent());
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
        r.getFileName(),
        r.getReferenceVersion());
  }
}
