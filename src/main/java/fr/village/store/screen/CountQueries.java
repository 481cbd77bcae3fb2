package fr.village.store.screen;

import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PEER_GROUP;

import org.jooq.DSLContext;

/** How much there is, for screens that need no more than that. */
public final class CountQueries {
  private final DSLContext ctx;

  public CountQueries(DSLContext ctx) {
    this.ctx = ctx;
  }

  /** Families out of the bin. */
  public int families() {
    return ctx.fetchCount(FAMILY, FAMILY.DELETED_AT.isNull());
  }

  /** Whether there is a group out of the bin, closed or not. */
  public boolean anyGroup() {
    return ctx.fetchExists(PEER_GROUP, PEER_GROUP.DELETED_AT.isNull());
  }
}
