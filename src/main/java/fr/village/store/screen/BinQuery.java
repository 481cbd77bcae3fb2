package fr.village.store.screen;

import static fr.village.store.schema.Tables.ENROLMENT;
import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PARTNER;
import static fr.village.store.schema.Tables.PARTNER_CONTACT;
import static fr.village.store.schema.Tables.PEER_GROUP;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.REFERRAL;
import static fr.village.store.schema.Tables.SESSION;
import static fr.village.store.schema.Tables.SURVEY_SHEET;

import fr.village.domain.Id;
import fr.village.store.bin.Binned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What lies in the bin, by the names people know it by. */
public final class BinQuery {
  /**
   * Something deleted.
   *
   * @param name the family's, the group's, the partner's, or the first name; null for a child
   *     without one yet
   * @param of the family of a person, the group of a place or of a session, the partner of a
   *     contact or of a referral
   * @param on the day of a session, contact, referral or questionnaire
   */
  public record Deleted(
      Binned kind,
      Id<?> id,
      Instant deletedAt,
      @Nullable String name,
      @Nullable String of,
      @Nullable LocalDate on) {}

  private final DSLContext ctx;

  public BinQuery(DSLContext ctx) {
    this.ctx = ctx;
  }

  /** Deleted after an instant, last deleted first. */
  public List<Deleted> since(Instant since) {
    Field<String> none = DSL.castNull(String.class);
    Field<LocalDate> never = DSL.castNull(SESSION.DATE);
    var families =
        ctx.select(kind(Binned.FAMILY_FILE), FAMILY.ID, FAMILY.DELETED_AT, FAMILY.NAME, none, never)
            .from(FAMILY)
            .where(FAMILY.DELETED_AT.gt(since));
    var people =
        ctx.select(
                kind(Binned.PERSON_OF_FAMILY),
                PERSON.ID,
                PERSON.DELETED_AT,
                PERSON.FIRST_NAME,
                FAMILY.NAME,
                never)
            .from(PERSON)
            .join(FAMILY)
            .on(FAMILY.ID.eq(PERSON.FAMILY_ID))
            .where(PERSON.DELETED_AT.gt(since));
    var groups =
        ctx.select(
                kind(Binned.GROUP),
                PEER_GROUP.ID,
                PEER_GROUP.DELETED_AT,
                PEER_GROUP.NAME,
                none,
                never)
            .from(PEER_GROUP)
            .where(PEER_GROUP.DELETED_AT.gt(since));
    var places =
        ctx.select(
                kind(Binned.ENROLMENT_IN_GROUP),
                ENROLMENT.ID,
                ENROLMENT.DELETED_AT,
                FAMILY.NAME,
                PEER_GROUP.NAME,
                never)
            .from(ENROLMENT)
            .join(FAMILY)
            .on(FAMILY.ID.eq(ENROLMENT.FAMILY_ID))
            .join(PEER_GROUP)
            .on(PEER_GROUP.ID.eq(ENROLMENT.GROUP_ID))
            .where(ENROLMENT.DELETED_AT.gt(since));
    var sessions =
        ctx.select(
                kind(Binned.SESSION_OF_GROUP),
                SESSION.ID,
                SESSION.DELETED_AT,
                none,
                PEER_GROUP.NAME,
                SESSION.DATE)
            .from(SESSION)
            .join(PEER_GROUP)
            .on(PEER_GROUP.ID.eq(SESSION.GROUP_ID))
            .where(SESSION.DELETED_AT.gt(since));
    var sheets =
        ctx.select(
                kind(Binned.SHEET_OF_PERSON),
                SURVEY_SHEET.ID,
                SURVEY_SHEET.DELETED_AT,
                PERSON.FIRST_NAME,
                FAMILY.NAME,
                SURVEY_SHEET.ANSWERED_ON)
            .from(SURVEY_SHEET)
            .join(PERSON)
            .on(PERSON.ID.eq(SURVEY_SHEET.PERSON_ID))
            .join(FAMILY)
            .on(FAMILY.ID.eq(PERSON.FAMILY_ID))
            .where(SURVEY_SHEET.DELETED_AT.gt(since));
    var partners =
        ctx.select(
                kind(Binned.PARTNER_FILE),
                PARTNER.ID,
                PARTNER.DELETED_AT,
                PARTNER.NAME,
                none,
                never)
            .from(PARTNER)
            .where(PARTNER.DELETED_AT.gt(since));
    var contacts =
        ctx.select(
                kind(Binned.CONTACT_WITH_PARTNER),
                PARTNER_CONTACT.ID,
                PARTNER_CONTACT.DELETED_AT,
                none,
                PARTNER.NAME,
                PARTNER_CONTACT.CONTACT_ON)
            .from(PARTNER_CONTACT)
            .join(PARTNER)
            .on(PARTNER.ID.eq(PARTNER_CONTACT.PARTNER_ID))
            .where(PARTNER_CONTACT.DELETED_AT.gt(since));
    var referrals =
        ctx.select(
                kind(Binned.REFERRAL_OF_FAMILY),
                REFERRAL.ID,
                REFERRAL.DELETED_AT,
                FAMILY.NAME,
                PARTNER.NAME,
                REFERRAL.PROPOSED_ON)
            .from(REFERRAL)
            .join(FAMILY)
            .on(FAMILY.ID.eq(REFERRAL.FAMILY_ID))
            .join(PARTNER)
            .on(PARTNER.ID.eq(REFERRAL.PARTNER_ID))
            .where(REFERRAL.DELETED_AT.gt(since));
    return families
        .unionAll(people)
        .unionAll(groups)
        .unionAll(places)
        .unionAll(sessions)
        .unionAll(sheets)
        .unionAll(partners)
        .unionAll(contacts)
        .unionAll(referrals)
        .orderBy(DSL.field("3").desc(), DSL.field("2"))
        .fetch(
            r ->
                new Deleted(
                    Binned.valueOf(r.value1()),
                    new Id<>(r.value2()),
                    r.value3(),
                    r.value4(),
                    r.value5(),
                    r.value6()));
  }

  private static Field<String> kind(Binned kind) {
    return DSL.inline(kind.name());
  }
}
