package fr.village.store.desk;

import static fr.village.store.schema.desk.Tables.ARRIVAL;
import static fr.village.store.schema.desk.Tables.WORKBOOK;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;

/** Where files were found. */
public final class ArrivalStore {
  private final DSLContext ctx;

  ArrivalStore(DSLContext ctx) {
    this.ctx = ctx;
  }

  /** All of them, by name. */
  public List<KeptArrival> all() {
    return ctx.select(
            ARRIVAL.PLACE,
            ARRIVAL.NAME,
            ARRIVAL.SHA256,
            ARRIVAL.BYTES,
            ARRIVAL.MODIFIED_AT,
            WORKBOOK.PROGRAM)
        .from(ARRIVAL)
        .join(WORKBOOK)
        .on(WORKBOOK.SHA256.eq(ARRIVAL.SHA256))
        .orderBy(ARRIVAL.NAME)
        .fetch(
            row ->
                new KeptArrival(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    row.value5(),
                    row.value6()));
  }

  /** Keeps a file at its place; what it was there before is forgotten. */
  public void save(KeptArrival arrival, Instant now) {
    ctx.insertInto(ARRIVAL)
        .set(ARRIVAL.PLACE, arrival.place())
        .set(ARRIVAL.NAME, arrival.name())
        .set(ARRIVAL.SHA256, arrival.sha256())
        .set(ARRIVAL.BYTES, arrival.bytes())
        .set(ARRIVAL.MODIFIED_AT, arrival.modified())
        .set(ARRIVAL.FIRST_SEEN_AT, now)
        .set(ARRIVAL.SEEN_AT, now)
        .onDuplicateKeyUpdate()
        .set(ARRIVAL.SHA256, arrival.sha256())
        .set(ARRIVAL.BYTES, arrival.bytes())
        .set(ARRIVAL.MODIFIED_AT, arrival.modified())
        .set(ARRIVAL.SEEN_AT, now)
        .execute();
  }

  /** The file is somewhere else now. */
  public void move(String from, String to, Instant modified, Instant now) {
    ctx.update(ARRIVAL)
        .set(ARRIVAL.PLACE, to)
        .set(ARRIVAL.MODIFIED_AT, modified)
        .set(ARRIVAL.SEEN_AT, now)
        .where(ARRIVAL.PLACE.eq(from))
        .execute();
  }

  /** Forgets what no file at any place says any more. */
  public void forgetOrphans() {
    ctx.deleteFrom(WORKBOOK)
        .whereNotExists(ctx.selectOne().from(ARRIVAL).where(ARRIVAL.SHA256.eq(WORKBOOK.SHA256)))
        .execute();
  }
}
