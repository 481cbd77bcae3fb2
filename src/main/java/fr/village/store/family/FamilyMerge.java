package fr.village.store.family;

import static fr.village.store.schema.Tables.ATTENDANCE;
import static fr.village.store.schema.Tables.CONSENT;
import static fr.village.store.schema.Tables.ENROLMENT;
import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PARTICIPANT;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.REFERRAL;
import static fr.village.store.schema.Tables.SITUATION;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import fr.village.domain.session.Mark;
import fr.village.store.Change;
import fr.village.store.Rows;
import fr.village.store.bin.Tombstones;
import fr.village.store.schema.tables.records.AttendanceRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Brings what belongs to one family to another. Facts are the caller's to save afterwards; marks of
 * somebody who was written twice become one, present before excused before absent.
 */
public final class FamilyMerge {
  private final DSLContext ctx;
  private final Change change;
  private final Rows rows;

  public FamilyMerge(DSLContext ctx, Change change) {
    this.ctx = ctx;
    this.change = change;
    this.rows = new Rows(ctx, change);
  }

  /** Both families as they are, to {@link MergeState#restore} them exactly. */
  public MergeState capture(Id<Family> kept, Id<Family> other) {
    return MergeState.of(ctx, List.of(kept.value(), other.value()));
  }

  /** The same families as they are now. */
  public MergeState now(MergeState then) {
    return then.now(ctx);
  }

  /** Makes both what they were; the rows that change say when. */
  public void restore(MergeState before) {
    deferred();
    before.restore(ctx, change.now());
  }

  /**
   * Moves people, consents, marks, referrals and what was said on arrival; the other family keeps
   * who is also in the first one.
   *
   * @param same who of the other family is who of the kept one
   */
  public void bring(Id<Family> kept, Id<Family> other, Map<Id<Person>, Id<Person>> same) {
    deferred();
    attendances(kept.value(), other.value(), same);
    consents(kept.value(), other.value(), same);
    new SheetMerge(ctx, change).bring(kept.value(), other.value(), same);
    participants(other.value(), same);
    if (ctx.deleteFrom(SITUATION).where(SITUATION.FAMILY_ID.eq(other.value())).execute() > 0) {
      new Tombstones(ctx).put(Tombstones.situation(other), change.now());
    }
    // those in the bin come too, with their consents and marks
    var moved =
        PERSON
            .FAMILY_ID
            .eq(other.value())
            .and(PERSON.ID.notIn(same.keySet().stream().map(Id::value).toList()));
    List<UUID> movers = ctx.select(PERSON.ID).from(PERSON).where(moved).fetch(PERSON.ID);
    ctx.update(PERSON).set(PERSON.FAMILY_ID, kept.value()).where(PERSON.ID.in(movers)).execute();
    rows.touch(PERSON, PERSON.ID.in(movers));
    // places in groups that are in the bin; the others are the caller's
    var unseen = ENROLMENT.FAMILY_ID.eq(other.value()).and(inBinnedGroup());
    rows.touch(ENROLMENT, unseen);
    ctx.update(ENROLMENT).set(ENROLMENT.FAMILY_ID, kept.value()).where(unseen).execute();
    // those in the bin come too
    rows.touch(REFERRAL, REFERRAL.FAMILY_ID.eq(other.value()));
    ctx.update(REFERRAL)
        .set(REFERRAL.FAMILY_ID, kept.value())
        .where(REFERRAL.FAMILY_ID.eq(other.value()))
        .execute();
    tranche(kept.value(), other.value());
    new ToldApart(ctx, change).bring(kept, other);
  }

  /** References are looked at when the transaction ends: rows and what they hang on move apart. */
  private void deferred() {
    ctx.execute("PRAGMA defer_foreign_keys=ON");
  }

  private static org.jooq.Condition inBinnedGroup() {
    var groups = fr.village.store.schema.Tables.PEER_GROUP;
    return ENROLMENT
        .DELETED_AT
        .isNull()
        .and(
            ENROLMENT.GROUP_ID.in(
                org.jooq
                    .impl
                    .DSL
                    .select(groups.ID)
                    .from(groups)
                    .where(groups.DELETED_AT.isNotNull())));
  }

  private static UUID become(UUID person, Map<Id<Person>, Id<Person>> same) {
    Id<Person> known = same.get(new Id<Person>(person));
    return known == null ? person : known.value();
  }

  private void attendances(UUID kept, UUID other, Map<Id<Person>, Id<Person>> same) {
    for (AttendanceRecord row : ctx.fetch(ATTENDANCE, ATTENDANCE.FAMILY_ID.eq(other))) {
      UUID person = become(row.getPersonId(), same);
      AttendanceRecord there =
          person.equals(row.getPersonId())
              ? null
              : ctx.fetchOne(
                  ATTENDANCE,
                  ATTENDANCE
                      .SESSION_ID
                      .eq(row.getSessionId())
                      .and(ATTENDANCE.PERSON_ID.eq(person)));
      ctx.executeDelete(row);
      if (!person.equals(row.getPersonId())) {
        Tombstones tombstones = new Tombstones(ctx);
        tombstones.put(Tombstones.attendance(row.getSessionId(), row.getPersonId()), change.now());
        tombstones.lift(List.of(Tombstones.attendance(row.getSessionId(), person)));
      }
      AttendanceRecord one = row.copy();
      one.setSessionId(row.getSessionId());
      one.setPersonId(person);
      one.setFamilyId(kept);
      if (there != null) {
        stronger(one, there);
        ctx.executeDelete(there);
      }
      one.setUpdatedAt(change.now());
      ctx.executeInsert(one);
    }
  }

  /** Present before excused before absent; an absence announced to either was announced. */
  private static void stronger(AttendanceRecord one, AttendanceRecord there) {
    Mark mark = Stream.of(one.getMark(), there.getMark()).min(Enum::compareTo).orElseThrow();
    one.setMark(mark);
    one.setAnnounced(mark == Mark.EXCUSED && (one.getAnnounced() || there.getAnnounced()));
    one.setCreatedAt(there.getCreatedAt());
  }

  private void consents(UUID kept, UUID other, Map<Id<Person>, Id<Person>> same) {
    rows.touch(CONSENT, CONSENT.FAMILY_ID.eq(other));
    for (var row : ctx.fetch(CONSENT, CONSENT.FAMILY_ID.eq(other))) {
      UUID person = row.getPersonId();
      ctx.update(CONSENT)
          .set(CONSENT.FAMILY_ID, kept)
          .set(CONSENT.PERSON_ID, person == null ? null : become(person, same))
          .where(CONSENT.ID.eq(row.getId()))
          .execute();
    }
  }

  private void participants(UUID other, Map<Id<Person>, Id<Person>> same) {
    same.forEach(
        (theirs, ours) ->
            ctx.update(PARTICIPANT)
                .set(PARTICIPANT.PERSON_ID, ours.value())
                .where(PARTICIPANT.PERSON_ID.eq(theirs.value()))
                .and(
                    PARTICIPANT.ENROLMENT_ID.in(
                        org.jooq
                            .impl
                            .DSL
                            .select(ENROLMENT.ID)
                            .from(ENROLMENT)
                            .where(ENROLMENT.FAMILY_ID.eq(other))))
                .execute());
  }

  /**
   * The household stays in the earliest tranche it was counted in; the number the other one had
   * goes. What is frozen does not change (ANONYMITY, rule 0c).
   */
  private void tranche(UUID kept, UUID other) {
    Integer lowest =
        ctx.select(FAMILY.TRANCHE).from(FAMILY).where(FAMILY.ID.in(kept, other)).fetch().stream()
            .map(r -> (@Nullable Integer) r.value1())
            .filter(Objects::nonNull)
            .min(Integer::compareTo)
            .orElse(null);
    ctx.update(FAMILY).set(FAMILY.TRANCHE, lowest).where(FAMILY.ID.eq(kept)).execute();
    ctx.update(FAMILY).setNull(FAMILY.TRANCHE).where(FAMILY.ID.eq(other)).execute();
  }
}
