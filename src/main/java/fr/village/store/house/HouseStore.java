package fr.village.store.house;

import static fr.village.store.schema.Tables.HOUSE;

import fr.village.domain.house.House;
import fr.village.store.Change;
import fr.village.store.Rows;
import java.util.Optional;
import org.jooq.DSLContext;

/** The one Maison of a notebook. */
public final class HouseStore {
  private final DSLContext ctx;
  private final Rows rows;

  public HouseStore(DSLContext ctx, Change change) {
    this.ctx = ctx;
    this.rows = new Rows(ctx, change);
  }

  /** Empty only in a notebook that was never given its Maison. */
  public Optional<House> find() {
    return ctx.selectFrom(HOUSE).fetchOptional(HouseRows::house);
  }

  /** A second Maison is refused by the database. */
  public boolean save(House house) {
    return rows.save(HouseRows.row(house));
  }
}
