package fr.village.store.partner;

import static fr.village.store.schema.Tables.PARTNER;
import static fr.village.store.schema.Tables.PARTNER_NEED;

import fr.village.domain.Id;
import fr.village.domain.partner.Partner;
import fr.village.store.Change;
import fr.village.store.Rows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Partners with the needs they answer. */
public final class PartnerStore {
  private final DSLContext ctx;
  private final Rows rows;

  public PartnerStore(DSLContext ctx, Change change) {
    this.ctx = ctx;
    this.rows = new Rows(ctx, change);
  }

  /** Empty when there is none, or it is in the bin. */
  public Optional<Partner> find(Id<Partner> id) {
    return where(PARTNER.ID.eq(id.value())).stream().findFirst();
  }

  /** All partners out of the bin, by name. */
  public List<Partner> all() {
    return where(DSL.noCondition());
  }

  /** Saves a partner and its needs; says whether anything changed. */
  public boolean save(Partner partner) {
    return rows.save(
        PartnerRows.row(partner),
        () ->
            rows.replaceParts(
                PARTNER_NEED,
                PARTNER_NEED.PARTNER_ID.eq(partner.id().value()),
                PartnerRows.needs(partner)));
  }

  private List<Partner> where(Condition which) {
    Condition live = which.and(PARTNER.DELETED_AT.isNull());
    Map<UUID, List<String>> needs =
        ctx.select(PARTNER_NEED.PARTNER_ID, PARTNER_NEED.NEED)
            .from(PARTNER_NEED)
            .join(PARTNER)
            .on(PARTNER.ID.eq(PARTNER_NEED.PARTNER_ID))
            .where(live)
            .orderBy(PARTNER_NEED.POSITION, PARTNER_NEED.NEED)
            .fetchGroups(PARTNER_NEED.PARTNER_ID, PARTNER_NEED.NEED);
    return ctx.selectFrom(PARTNER)
        .where(live)
        .orderBy(PARTNER.FOLDED_NAME, PARTNER.ID)
        .fetch(r -> PartnerRows.partner(r, needs.getOrDefault(r.getId(), List.of())));
  }
}
