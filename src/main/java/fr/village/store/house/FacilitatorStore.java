package fr.village.store.house;

import static fr.village.store.schema.Tables.FACILITATOR;

import fr.village.domain.Id;
import fr.village.domain.house.Facilitator;
import fr.village.store.Change;
import fr.village.store.Rows;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Those who open the notebook. They are never removed, since rows carry their ids. */
public final class FacilitatorStore {
  private final DSLContext ctx;
  private final Rows rows;

  public FacilitatorStore(DSLContext ctx, Change change) {
    this.ctx = ctx;
    this.rows = new Rows(ctx, change);
  }

  public List<Facilitator> all() {
    return ctx.selectFrom(FACILITATOR).orderBy(FACILITATOR.ID).fetch(HouseRows::facilitator);
  }

  public Optional<Facilitator> find(Id<Facilitator> id) {
    return ctx.selectFrom(FACILITATOR)
        .where(FACILITATOR.ID.eq(id.value()))
        .fetchOptional(HouseRows::facilitator);
  }

  public boolean save(Facilitator facilitator) {
    return rows.save(HouseRows.row(facilitator));
  }
}
