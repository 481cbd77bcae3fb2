package fr.village.store.screen;

import static fr.village.store.schema.Tables.ATTENDANCE;
import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.SESSION;

import java.time.Instant;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** How much was written since a moment: what going back to a backup of then would set aside. */
public final class RecentQuery {
  /**
   * Counts of rows changed.
   *
   * @param families whose card, or somebody in it, changed
   * @param sessions that changed, or were marked
   */
  public record Written(int families, int sessions) {}

  private final DSLContext ctx;

  public RecentQuery(DSLContext ctx) {
    this.ctx = ctx;
  }

  /** Reads every family, person, session and presence: for a question asked once in a while. */
  public Written since(Instant moment) {
    var families =
        DSL.select(FAMILY.ID)
            .from(FAMILY)
            .where(FAMILY.UPDATED_AT.gt(moment))
            .union(DSL.select(PERSON.FAMILY_ID).from(PERSON).where(PERSON.UPDATED_AT.gt(moment)));
    var sessions =
        DSL.select(SESSION.ID)
            .from(SESSION)
            .where(SESSION.UPDATED_AT.gt(moment))
            .union(
                DSL.select(ATTENDANCE.SESSION_ID)
                    .from(ATTENDANCE)
                    .where(ATTENDANCE.UPDATED_AT.gt(moment)));
    return ctx.select(count(families), count(sessions))
        .fetchSingle(r -> new Written(r.value1(), r.value2()));
  }

  private static Field<Integer> count(Select<?> rows) {
    return DSL.field(DSL.selectCount().from(rows.asTable("changed")));
  }
}
