package fr.village.store.house;

import static fr.village.store.schema.Tables.SCHOOL_HOLIDAY;

import fr.village.domain.Id;
import fr.village.domain.house.SchoolHoliday;
import fr.village.store.Change;
import fr.village.store.Rows;
import fr.village.store.bin.Tombstones;
import java.util.List;
import org.jooq.DSLContext;

/** School holidays as entered. */
public final class SchoolHolidayStore {
  private final DSLContext ctx;
  private final Change change;
  private final Rows rows;

  public SchoolHolidayStore(DSLContext ctx, Change change) {
    this.ctx = ctx;
    this.change = change;
    this.rows = new Rows(ctx, change);
  }

  /** By first day. */
  public List<SchoolHoliday> all() {
    return ctx.selectFrom(SCHOOL_HOLIDAY)
        .orderBy(SCHOOL_HOLIDAY.FROM_ON, SCHOOL_HOLIDAY.ID)
        .fetch(HouseRows::schoolHoliday);
  }

  public boolean save(SchoolHoliday holiday) {
    return rows.save(HouseRows.row(holiday));
  }

  /** Removes it for good; saving it again brings it back. */
  public boolean remove(Id<SchoolHoliday> id) {
    int gone = ctx.deleteFrom(SCHOOL_HOLIDAY).where(SCHOOL_HOLIDAY.ID.eq(id.value())).execute();
    if (gone > 0) {
      new Tombstones(ctx).put(id.toString(), change.now());
    }
    return gone > 0;
  }
}
