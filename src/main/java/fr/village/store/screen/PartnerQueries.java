package fr.village.store.screen;

import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PARTNER;
import static fr.village.store.schema.Tables.PARTNER_CONTACT;
import static fr.village.store.schema.Tables.REFERRAL;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.partner.Partner;
import fr.village.domain.partner.Referral;
import fr.village.store.partner.PartnerRows;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What Territoire shows of partners. */
public final class PartnerQueries {
  /**
   * What there was with a partner.
   *
   * @param lastContactOn null when none was noted
   */
  public record Activity(@Nullable LocalDate lastContactOn, int contacts, int referrals) {}

  /** A family sent to a partner, with both names. */
  public record Sent(Referral referral, String family, String partner) {}

  private final DSLContext ctx;

  public PartnerQueries(DSLContext ctx) {
    this.ctx = ctx;
  }

  /** Of every partner with whom there was something. */
  public Map<Id<Partner>, Activity> activity() {
    Field<LocalDate> last = DSL.max(PARTNER_CONTACT.CONTACT_ON);
    Map<Id<Partner>, Activity> all = new HashMap<>();
    ctx.select(PARTNER_CONTACT.PARTNER_ID, last, DSL.count())
        .from(PARTNER_CONTACT)
        .where(PARTNER_CONTACT.DELETED_AT.isNull())
        .groupBy(PARTNER_CONTACT.PARTNER_ID)
        .forEach(r -> all.put(new Id<>(r.value1()), new Activity(r.value2(), r.value3(), 0)));
    ctx.select(REFERRAL.PARTNER_ID, DSL.count())
        .from(REFERRAL)
        .join(FAMILY)
        .on(FAMILY.ID.eq(REFERRAL.FAMILY_ID))
        .where(REFERRAL.DELETED_AT.isNull())
        .and(FAMILY.DELETED_AT.isNull())
        .groupBy(REFERRAL.PARTNER_ID)
        .forEach(
            r ->
                all.merge(
                    new Id<>(r.value1()),
                    new Activity(null, 0, r.value2()),
                    (a, b) -> new Activity(a.lastContactOn(), a.contacts(), b.referrals())));
    return all;
  }

  /** Nothing heard of them to the end yet, those proposed longest ago first. */
  public List<Sent> open() {
    return sent(REFERRAL.MET_ON.isNull().and(REFERRAL.DECLINED_ON.isNull())).reversed();
  }

  /** Sent to a partner, the last proposed first. */
  public List<Sent> toPartner(Id<Partner> partner) {
    return sent(REFERRAL.PARTNER_ID.eq(partner.value()));
  }

  /** Of a family, the last proposed first. */
  public List<Sent> ofFamily(Id<Family> family) {
    return sent(REFERRAL.FAMILY_ID.eq(family.value()));
  }

  private List<Sent> sent(Condition which) {
    return ctx.select(REFERRAL, FAMILY.NAME, PARTNER.NAME)
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
        .fetch(r -> new Sent(PartnerRows.referral(r.value1()), r.value2(), r.value3()));
  }
}
