package fr.village.store.desk;

import static fr.village.store.schema.desk.Tables.WORKBOOK;
import static fr.village.store.schema.desk.Tables.WORKBOOK_FINDING;

import fr.village.store.Bulk;
import fr.village.store.schema.desk.tables.records.WorkbookFindingRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** What files say, by the digest of their bytes. */
public final class WorkbookStore {
  /** No argument of a message has this character: what comes from a cell is not kept. */
  private static final String BETWEEN = "\u001F";

  private final DSLContext ctx;

  WorkbookStore(DSLContext ctx) {
    this.ctx = ctx;
  }

  /** Keeps what a file says, in the place of what was kept of it before. */
  public void save(KeptWorkbook workbook, Instant now) {
    ctx.insertInto(WORKBOOK)
        .set(WORKBOOK.SHA256, workbook.sha256())
        .set(WORKBOOK.CONTENT_DIGEST, workbook.contentDigest())
        .set(WORKBOOK.COVER, workbook.cover())
        .set(WORKBOOK.CONTENT, workbook.content())
        .set(WORKBOOK.PROGRAM, workbook.program())
        .set(WORKBOOK.READ_AT, now)
        .onDuplicateKeyUpdate()
        .set(WORKBOOK.CONTENT_DIGEST, workbook.contentDigest())
        .set(WORKBOOK.COVER, workbook.cover())
        .set(WORKBOOK.CONTENT, workbook.content())
        .set(WORKBOOK.PROGRAM, workbook.program())
        .set(WORKBOOK.READ_AT, now)
        .execute();
    ctx.deleteFrom(WORKBOOK_FINDING).where(WORKBOOK_FINDING.SHA256.eq(workbook.sha256())).execute();
    List<WorkbookFindingRecord> rows = new ArrayList<>();
    for (KeptFinding finding : workbook.findings()) {
      rows.add(
          new WorkbookFindingRecord(
              workbook.sha256(),
              rows.size(),
              finding.kind(),
              finding.sheet(),
              finding.row(),
              finding.header(),
              finding.message(),
              String.join(BETWEEN, finding.arguments())));
    }
    new Bulk(ctx).insert(WORKBOOK_FINDING, rows);
  }

  /** All of them, the rows of each left aside. */
  public List<KeptWorkbook> all() {
    Map<String, List<KeptFinding>> findings = new HashMap<>();
    ctx.selectFrom(WORKBOOK_FINDING)
        .orderBy(WORKBOOK_FINDING.SHA256, WORKBOOK_FINDING.POSITION)
        .forEach(
            row ->
                findings
                    .computeIfAbsent(row.getSha256(), sha256 -> new ArrayList<>())
                    .add(finding(row)));
    return ctx.select(WORKBOOK.SHA256, WORKBOOK.CONTENT_DIGEST, WORKBOOK.COVER, WORKBOOK.PROGRAM)
        .from(WORKBOOK)
        .fetch(
            row ->
                new KeptWorkbook(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    null,
                    row.value4(),
                    findings.getOrDefault(row.value1(), List.of())));
  }

  private static KeptFinding finding(WorkbookFindingRecord row) {
    String arguments = row.getArguments();
    return new KeptFinding(
        row.getKind(),
        row.getSheet(),
        row.getRowNumber(),
        row.getHeader(),
        row.getMessage(),
        arguments.isEmpty() ? List.of() : Arrays.asList(arguments.split(BETWEEN, -1)));
  }

  /** The rows of one, where they are kept. */
  public Optional<byte[]> content(String sha256) {
    return ctx.select(WORKBOOK.CONTENT)
        .from(WORKBOOK)
        .where(WORKBOOK.SHA256.eq(sha256))
        .fetchOptional(WORKBOOK.CONTENT);
  }

  /** Whether a version of the program has read it. */
  public boolean isRead(String sha256, String program) {
    return ctx.fetchExists(WORKBOOK, WORKBOOK.SHA256.eq(sha256).and(WORKBOOK.PROGRAM.eq(program)));
  }
}
