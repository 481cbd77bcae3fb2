package fr.village.store.desk;

import static fr.village.store.schema.desk.Tables.ISSUED_SET;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reference sets the federation issued, kept as they came. */
public final class IssuedSetStore {
  private final DSLContext ctx;

  IssuedSetStore(DSLContext ctx) {
    this.ctx = ctx;
  }

  /** The text of the last one received. */
  public Optional<String> newest() {
    return ctx.selectFrom(ISSUED_SET)
        .orderBy(ISSUED_SET.RECEIVED_AT.desc(), ISSUED_SET.VERSION.desc())
        .limit(1)
        .fetchOptional(ISSUED_SET.CONTENT);
  }

  /** Keeps a set; what was kept under that version before is replaced. */
  public void keep(String version, String content, Instant now) {
    ctx.insertInto(ISSUED_SET)
        .set(ISSUED_SET.VERSION, version)
        .set(ISSUED_SET.CONTENT, content)
        .set(ISSUED_SET.RECEIVED_AT, now)
        .onConflict(ISSUED_SET.VERSION)
        .doUpdate()
        .set(ISSUED_SET.CONTENT, content)
        .set(ISSUED_SET.RECEIVED_AT, now)
        .execute();
  }

  /** Forgets one: nothing is written under a desk's set. */
  public void remove(String version) {
    ctx.deleteFrom(ISSUED_SET).where(ISSUED_SET.VERSION.eq(version)).execute();
  }
}
