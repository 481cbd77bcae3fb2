package fr.village.store.bin;

import static fr.village.store.schema.Tables.ATTENDANCE;
import static fr.village.store.schema.Tables.CONSENT;
import static fr.village.store.schema.Tables.ENROLMENT;
import static fr.village.store.schema.Tables.NOT_THE_SAME;
import static fr.village.store.schema.Tables.PARTNER_CONTACT;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.REFERRAL;
import static fr.village.store.schema.Tables.SESSION;
import static fr.village.store.schema.Tables.SITUATION;
import static fr.village.store.schema.Tables.SURVEY_SHEET;

import fr.village.domain.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * The keys of the rows the database removes with a row. Topics, guests, participants, needs and
 * answers about isolation are part of their row and have no key of their own.
 */
final class Belongings {
  private final DSLContext ctx;

  Belongings(DSLContext ctx) {
    this.ctx = ctx;
  }

  List<String> keysOf(Binned kind, UUID id) {
    List<String> keys = new ArrayList<>(List.of(id.toString()));
    switch (kind) {
      case FAMILY_FILE -> {
        people(PERSON.FAMILY_ID.eq(id), keys);
        consents(CONSENT.FAMILY_ID.eq(id), keys);
        situations(id, keys);
        enrolments(ENROLMENT.FAMILY_ID.eq(id), keys);
        attendances(ATTENDANCE.FAMILY_ID.eq(id), keys);
        sheets(SURVEY_SHEET.FAMILY_ID.eq(id), keys);
        referrals(REFERRAL.FAMILY_ID.eq(id), keys);
        pairs(id, keys);
      }
      case PERSON_OF_FAMILY -> {
        consents(CONSENT.PERSON_ID.eq(id), keys);
        attendances(ATTENDANCE.PERSON_ID.eq(id), keys);
        sheets(SURVEY_SHEET.PERSON_ID.eq(id), keys);
      }
      case GROUP -> {
        enrolments(ENROLMENT.GROUP_ID.eq(id), keys);
        ctx.select(SESSION.ID)
            .from(SESSION)
            .where(SESSION.GROUP_ID.eq(id))
            .forEach(r -> keys.add(r.value1().toString()));
        attendances(
            ATTENDANCE.SESSION_ID.in(
                ctx.select(SESSION.ID).from(SESSION).where(SESSION.GROUP_ID.eq(id))),
            keys);
      }
      case SESSION_OF_GROUP -> attendances(ATTENDANCE.SESSION_ID.eq(id), keys);
      case PARTNER_FILE -> {
        ctx.select(PARTNER_CONTACT.ID)
            .from(PARTNER_CONTACT)
            .where(PARTNER_CONTACT.PARTNER_ID.eq(id))
            .forEach(r -> keys.add(r.value1().toString()));
        referrals(REFERRAL.PARTNER_ID.eq(id), keys);
      }
      case ENROLMENT_IN_GROUP, CONTACT_WITH_PARTNER, REFERRAL_OF_FAMILY, SHEET_OF_PERSON -> {
        // nothing with a key of its own
      }
    }
    return keys;
  }

  private void people(Condition which, List<String> keys) {
    ctx.select(PERSON.ID).from(PERSON).where(which).forEach(r -> keys.add(r.value1().toString()));
  }

  private void consents(Condition which, List<String> keys) {
    ctx.select(CONSENT.ID).from(CONSENT).where(which).forEach(r -> keys.add(r.value1().toString()));
  }

  private void situations(UUID family, List<String> keys) {
    if (ctx.fetchExists(SITUATION, SITUATION.FAMILY_ID.eq(family))) {
      keys.add(Tombstones.situation(new Id<>(family)));
    }
  }

  private void enrolments(Condition which, List<String> keys) {
    ctx.select(ENROLMENT.ID)
        .from(ENROLMENT)
        .where(which)
        .forEach(r -> keys.add(r.value1().toString()));
  }

  private void sheets(Condition which, List<String> keys) {
    ctx.select(SURVEY_SHEET.ID)
        .from(SURVEY_SHEET)
        .where(which)
        .forEach(r -> keys.add(r.value1().toString()));
  }

  private void referrals(Condition which, List<String> keys) {
    ctx.select(REFERRAL.ID)
        .from(REFERRAL)
        .where(which)
        .forEach(r -> keys.add(r.value1().toString()));
  }

  private void pairs(UUID family, List<String> keys) {
    ctx.selectFrom(NOT_THE_SAME)
        .where(NOT_THE_SAME.ONE_FAMILY_ID.eq(family).or(NOT_THE_SAME.OTHER_FAMILY_ID.eq(family)))
        .forEach(r -> keys.add(Tombstones.toldApart(r.getOneFamilyId(), r.getOtherFamilyId())));
  }

  private void attendances(Condition which, List<String> keys) {
    ctx.select(ATTENDANCE.SESSION_ID, ATTENDANCE.PERSON_ID)
        .from(ATTENDANCE)
        .where(which)
        .forEach(r -> keys.add(Tombstones.attendance(r.value1(), r.value2())));
  }
}
