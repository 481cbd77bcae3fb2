package fr.village.store.house;

import static fr.village.store.schema.Tables.HOLDER_LOGO;

import fr.village.domain.house.HolderLogo;
import fr.village.store.Change;
import fr.village.store.Rows;
import fr.village.store.bin.Tombstones;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** The logo of who carries the Maison; there is one or none. */
public final class LogoStore {
  private final DSLContext ctx;
  private final Change change;
  private final Rows rows;

  public LogoStore(DSLContext ctx, Change change) {
    this.ctx = ctx;
    this.change = change;
    this.rows = new Rows(ctx, change);
  }

  public Optional<HolderLogo> find() {
    return ctx.selectFrom(HOLDER_LOGO).fetchOptional(HouseRows::logo);
  }

  public boolean save(HolderLogo logo) {
    new Tombstones(ctx).lift(List.of(Tombstones.LOGO));
    return rows.save(HouseRows.row(logo));
  }

  /** Removes it for good; saving it again brings it back. */
  public boolean remove() {
    boolean gone = ctx.deleteFrom(HOLDER_LOGO).execute() > 0;
    if (gone) {
      new Tombstones(ctx).put(Tombstones.LOGO, change.now());
    }
    return gone;
  }
}
