package fr.village.store.screen;

import static fr.village.store.schema.Tables.ATTENDANCE;
import static fr.village.store.schema.Tables.ENROLMENT;
import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PARTNER;
import static fr.village.store.schema.Tables.PEER_GROUP;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.REFERRAL;
import static fr.village.store.schema.Tables.SESSION;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.partner.Referral;
import fr.village.domain.session.Mark;
import fr.village.store.family.FamilyRows;
import fr.village.store.partner.PartnerRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Whom to think of these days: births expected, families not seen, referrals without news. */
public final class CareQueries {
  /**
   * A child expected.
   *
   * @param birth twins share it
   */
  public record ExpectedBirth(
      Id<Family> family,
      String familyName,
      Id<Person> child,
      @Nullable String firstName,
      LocalDate dueOn,
      UUID birth,
      boolean doNotContact) {}

  /**
   * A family missing without a word from its group's last two sessions it was asked for at.
   *
   * @param lastContactOn when somebody last heard of it; null when that is not known
   */
  public record Unseen(
      Id<Family> family,
      String name,
      Id<PeerGroup> group,
      LocalDate before,
      LocalDate last,
      @Nullable LocalDate lastContactOn,
      boolean doNotContact) {}

  /** A referral whose end is not known, with both names. */
  public record Awaited(Referral referral, String family, String partner, boolean doNotContact) {}

  private final DSLContext ctx;

  public CareQueries(DSLContext ctx) {
    this.ctx = ctx;
  }

  /**
   * Births expected from {@code daysBefore} days before a day to {@code daysAfter} days after it,
   * by date. Children mourned are not among them.
   */
  public List<ExpectedBirth> births(LocalDate day, int daysBefore, int daysAfter) {
    return ctx.select(PERSON, FAMILY.NAME, FAMILY.DO_NOT_CONTACT)
        .from(PERSON)
        .join(FAMILY)
        .on(FAMILY.ID.eq(PERSON.FAMILY_ID))
        .where(PERSON.DUE_ON.between(day.minusDays(daysBefore), day.plusDays(daysAfter)))
        .and(PERSON.KIND.eq(DSL.inline(FamilyRows.CHILD)))
        .and(PERSON.BORN_ON.isNull())
        .and(PERSON.DELETED_AT.isNull())
        .and(PERSON.BEREAVED_ON.isNull())
        .and(FAMILY.DELETED_AT.isNull())
        .orderBy(PERSON.DUE_ON, FAMILY.FOLDED_NAME, PERSON.POSITION, PERSON.ID)
        .fetch(
            r ->
                new ExpectedBirth(
                    new Id<>(r.value1().getFamilyId()),
                    r.value2(),
                    new Id<>(r.value1().getId()),
                    r.value1().getFirstName(),
                    r.value1().getDueOn(),
                    r.value1().getBirthEvent(),
                    r.value3()));
  }

  /**
   * Referrals whose last news is of these days, the first and the last included, and no end of
   * theirs is known; the longest without news first. Families who lost a child since are left in
   * peace; help proposed after it is asked after as any.
   */
  public List<Awaited> awaited(LocalDate from, LocalDate to) {
    Field<LocalDate> last = DSL.coalesce(REFERRAL.ACCEPTED_ON, REFERRAL.PROPOSED_ON);
    return ctx.select(REFERRAL, FAMILY.NAME, PARTNER.NAME, FAMILY.DO_NOT_CONTACT)
        .from(REFERRAL)
        .join(FAMILY)
        .on(FAMILY.ID.eq(REFERRAL.FAMILY_ID))
        .join(PARTNER)
        .on(PARTNER.ID.eq(REFERRAL.PARTNER_ID))
        .where(last.between(from, to))
        .and(REFERRAL.MET_ON.isNull())
        .and(REFERRAL.DECLINED_ON.isNull())
        .and(REFERRAL.DELETED_AT.isNull())
        .and(FAMILY.DELETED_AT.isNull())
        .and(PARTNER.DELETED_AT.isNull())
        .andNotExists(
            DSL.selectOne()
                .from(PERSON)
                .where(PERSON.FAMILY_ID.eq(FAMILY.ID))
                .and(PERSON.BEREAVED_ON.ge(REFERRAL.PROPOSED_ON))
                .and(PERSON.DELETED_AT.isNull()))
        .orderBy(last, REFERRAL.ID)
        .fetch(
            r -> new Awaited(PartnerRows.referral(r.value1()), r.value2(), r.value3(), r.value4()));
  }

  /**
   * Present members of groups whose last two sessions with a mark of theirs, by that day, have
   * nobody present or excused; by name.
   */
  public List<Unseen> unseen(LocalDate day) {
    Field<Integer> nth =
        DSL.rowNumber()
            .over(
                DSL.partitionBy(ENROLMENT.ID)
                    .orderBy(SESSION.DATE.desc(), SESSION.START_TIME.desc(), SESSION.ID.desc()))
            .as("nth");
    Field<Integer> word =
        DSL.max(DSL.when(ATTENDANCE.MARK.eq(Mark.ABSENT), 0).otherwise(1)).as("word");
    // each session of a member's with a mark, counted back from that day
    var asked =
        DSL.select(ENROLMENT.ID, SESSION.DATE, word, nth)
            .from(PEER_GROUP)
            .join(ENROLMENT)
            .on(ENROLMENT.GROUP_ID.eq(PEER_GROUP.ID))
            .join(ATTENDANCE)
            .on(ATTENDANCE.FAMILY_ID.eq(ENROLMENT.FAMILY_ID))
            .join(SESSION)
            .on(SESSION.ID.eq(ATTENDANCE.SESSION_ID))
            .and(SESSION.GROUP_ID.eq(PEER_GROUP.ID))
            .where(PEER_GROUP.DELETED_AT.isNull())
            .and(PEER_GROUP.CLOSED_ON.isNull().or(PEER_GROUP.CLOSED_ON.gt(day)))
            .and(ENROLMENT.DELETED_AT.isNull())
            .and(ENROLMENT.ENTERED_ON.le(day))
            .and(ENROLMENT.LEFT_ON.isNull().or(ENROLMENT.LEFT_ON.gt(day)))
            .and(SESSION.DATE.le(day))
            .and(SESSION.DELETED_AT.isNull())
            .groupBy(ENROLMENT.ID, SESSION.ID)
            .asTable("asked");
    Field<LocalDate> date = asked.field(SESSION.DATE);
    Field<LocalDate> before = DSL.min(date);
    Field<LocalDate> last = DSL.max(date);
    return ctx.select(
            FAMILY.ID,
            FAMILY.NAME,
            ENROLMENT.GROUP_ID,
            before,
            last,
            FAMILY.LAST_CONTACT_ON,
            FAMILY.DO_NOT_CONTACT)
        .from(asked)
        .join(ENROLMENT)
        .on(ENROLMENT.ID.eq(asked.field(ENROLMENT.ID)))
        .join(FAMILY)
        .on(FAMILY.ID.eq(ENROLMENT.FAMILY_ID))
        .where(Objects.requireNonNull(asked.field(nth)).le(2))
        .and(FAMILY.DELETED_AT.isNull())
        .groupBy(ENROLMENT.ID)
        .having(DSL.count().eq(2))
        .and(DSL.max(asked.field(word)).eq(0))
        .orderBy(FAMILY.FOLDED_NAME, FAMILY.ID)
        .fetch(
            r ->
                new Unseen(
                    new Id<>(r.value1()),
                    r.value2(),
                    new Id<>(r.value3()),
                    r.value4(),
                    r.value5(),
                    r.value6(),
                    r.value7()));
  }
}
