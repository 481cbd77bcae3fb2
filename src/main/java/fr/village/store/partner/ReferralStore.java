package fr.village.store.partner;

import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PARTNER;
import static fr.village.store.schema.Tables.REFERRAL;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.partner.Referral;
import fr.village.store.Change;
import fr.village.store.Rows;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Families sent to partners, the last proposed first; neither of the two is in the bin. */
public final class ReferralStore {
  private final DSLContext ctx;
  private final Rows rows;

  public ReferralStore(DSLContext ctx, Change change) {
    this.ctx = ctx;
    this.rows = new Rows(ctx, change);
  }

  public Optional<Referral> find(Id<Referral> id) {
    return where(REFERRAL.ID.eq(id.value())).stream().findFirst();
  }

  public List<Referral> ofFamily(Id<Family> family) {
    return where(REFERRAL.FAMILY_ID.eq(family.value()));
  }

  public List<Referral> all() {
    return where(DSL.noCondition());
  }

  public boolean save(Referral referral) {
    return rows.save(PartnerRows.row(referral));
  }

  private List<Referral> where(Condition which) {
    return ctx.select(REFERRAL)
        .from(REFERRAL)
        .join(FAMILY)
        .on(FAMILY.ID.eq(REFERRAL.FAMILY_ID))
        .join(PARTNER)
        .on(PARTNER.ID.eq(REFERRAL.PARTNER_ID))
        .where(which)
        .and(REFERRAL.DELETED_AT.isNull())
        .and(FAMILY.DELETED_AT.isNull())
        .and(PARTNER.DELETED_AT.isNull())
        .orderBy(REFERRAL.PROPOSED_ON.desc(), REFERRAL.ID.desc())
        .fetch(r -> PartnerRows.referral(r.value1()));
  }
}
