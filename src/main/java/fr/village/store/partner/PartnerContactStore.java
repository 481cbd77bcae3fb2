package fr.village.store.partner;

import static fr.village.store.schema.Tables.PARTNER;
import static fr.village.store.schema.Tables.PARTNER_CONTACT;

import fr.village.domain.Id;
import fr.village.domain.partner.Partner;
import fr.village.domain.partner.PartnerContact;
import fr.village.store.Change;
import fr.village.store.Rows;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What was said with partners, the last first. */
public final class PartnerContactStore {
  private final DSLContext ctx;
  private final Rows rows;

  public PartnerContactStore(DSLContext ctx, Change change) {
    this.ctx = ctx;
    this.rows = new Rows(ctx, change);
  }

  public Optional<PartnerContact> find(Id<PartnerContact> id) {
    return where(PARTNER_CONTACT.ID.eq(id.value())).stream().findFirst();
  }

  public List<PartnerContact> ofPartner(Id<Partner> partner) {
    return where(PARTNER_CONTACT.PARTNER_ID.eq(partner.value()));
  }

  /** All whose partner is out of the bin too. */
  public List<PartnerContact> all() {
    return where(DSL.noCondition());
  }

  public boolean save(PartnerContact contact) {
    return rows.save(PartnerRows.row(contact));
  }

  private List<PartnerContact> where(Condition which) {
    return ctx.select(PARTNER_CONTACT)
        .from(PARTNER_CONTACT)
        .join(PARTNER)
        .on(PARTNER.ID.eq(PARTNER_CONTACT.PARTNER_ID))
        .where(which)
        .and(PARTNER_CONTACT.DELETED_AT.isNull())
        .and(PARTNER.DELETED_AT.isNull())
        .orderBy(PARTNER_CONTACT.CONTACT_ON.desc(), PARTNER_CONTACT.ID.desc())
        .fetch(r -> PartnerRows.contact(r.value1()));
  }
}
