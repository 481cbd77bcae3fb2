package fr.village.store.screen;

import static fr.village.store.schema.Tables.ENROLMENT;
import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PEER_GROUP;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.SESSION;

import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.SessionStatus;
import fr.village.store.family.FamilyRows;
import fr.village.store.group.GroupRows;
import fr.village.store.schema.tables.Person;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Every group with what a list says of it, in one question. */
public final class GroupListQuery {
  /**
   * A group.
   *
   * @param members families in it that day
   * @param families that ever were in it
   * @param waiting families on its waiting list
   * @param firstBirth of its members' babies born by that day; null when there is none
   * @param expected babies of its members not yet born that day
   * @param held sessions held
   * @param nextOn its next session from that day on
   */
  public record Line(
      PeerGroup group,
      int members,
      int families,
      int waiting,
      @Nullable LocalDate firstBirth,
      @Nullable LocalDate lastBirth,
      int expected,
      int held,
      @Nullable LocalDate nextOn,
      @Nullable LocalTime nextAt) {}

  private final DSLContext ctx;

  public GroupListQuery(DSLContext ctx) {
    this.ctx = ctx;
  }

  /** All groups out of the bin, by number. */
  public List<Line> on(LocalDate day) {
    Condition member =
        ENROLMENT.ENTERED_ON.le(day).and(ENROLMENT.LEFT_ON.isNull().or(ENROLMENT.LEFT_ON.gt(day)));
    Field<Integer> members = families(member);
    Field<Integer> all = families(ENROLMENT.ENTERED_ON.isNotNull());
    Field<Integer> waiting = families(ENROLMENT.ENTERED_ON.isNull());
    Condition born = PERSON.BORN_ON.le(day);
    Field<@Nullable LocalDate> first = babies(DSL.min(PERSON.BORN_ON), member, born);
    Field<@Nullable LocalDate> last = babies(DSL.max(PERSON.BORN_ON), member, born);
    Field<@Nullable Integer> expected =
        babies(DSL.count(), member, PERSON.BORN_ON.isNull().or(PERSON.BORN_ON.gt(day)));
    Field<Integer> held =
        DSL.field(
            DSL.selectCount()
                .from(SESSION)
                .where(ofGroup().and(SESSION.STATUS.eq(SessionStatus.HELD))));
    Field<@Nullable LocalDate> nextOn = next(SESSION.DATE, day);
    Field<@Nullable LocalTime> nextAt = next(SESSION.START_TIME, day);
    return ctx.select(
            PEER_GROUP, members, all, waiting, first, last, expected, held, nextOn, nextAt)
        .from(PEER_GROUP)
        .where(PEER_GROUP.DELETED_AT.isNull())
        .orderBy(PEER_GROUP.NUMBER, PEER_GROUP.ID)
        .fetch(
            r ->
                new Line(
                    GroupRows.group(r.value1()),
                    r.value2(),
                    r.value3(),
                    r.value4(),
                    r.value5(),
                    r.value6(),
                    r.value7() == null ? 0 : r.value7(),
                    r.value8(),
                    r.value9(),
                    r.value10()));
  }

  private static Field<Integer> families(Condition which) {
    return DSL.field(
        DSL.select(DSL.countDistinct(ENROLMENT.FAMILY_ID))
            .from(ENROLMENT)
            .join(FAMILY)
            .on(FAMILY.ID.eq(ENROLMENT.FAMILY_ID))
            .where(ENROLMENT.GROUP_ID.eq(PEER_GROUP.ID))
            .and(ENROLMENT.DELETED_AT.isNull())
            .and(FAMILY.DELETED_AT.isNull())
            .and(which));
  }

  private static <T> Field<@Nullable T> babies(Field<T> what, Condition member, Condition which) {
    return DSL.field(
        DSL.select(what)
            .from(ENROLMENT)
            .join(PERSON)
            .on(PERSON.FAMILY_ID.eq(ENROLMENT.FAMILY_ID))
            .join(FAMILY)
            .on(FAMILY.ID.eq(ENROLMENT.FAMILY_ID))
            .where(ENROLMENT.GROUP_ID.eq(PEER_GROUP.ID))
            .and(ENROLMENT.DELETED_AT.isNull())
            .and(FAMILY.DELETED_AT.isNull())
            .and(member)
            .and(PERSON.KIND.eq(FamilyRows.CHILD))
            .and(PERSON.DELETED_AT.isNull())
            .and(PERSON.BEREAVED_ON.isNull())
            .and(which)
            .and(DSL.notExists(younger())));
  }

  /** The group's babies are the youngest of each family; their brothers and sisters are not. */
  private static org.jooq.Select<?> younger() {
    Person other = PERSON.as("younger");
    return DSL.selectOne()
        .from(other)
        .where(other.FAMILY_ID.eq(PERSON.FAMILY_ID))
        .and(other.KIND.eq(FamilyRows.CHILD))
        .and(other.DELETED_AT.isNull())
        .and(
            DSL.coalesce(other.BORN_ON, other.DUE_ON)
                .gt(DSL.coalesce(PERSON.BORN_ON, PERSON.DUE_ON)));
  }

  private static Condition ofGroup() {
    return SESSION.GROUP_ID.eq(PEER_GROUP.ID).and(SESSION.DELETED_AT.isNull());
  }

  private static <T> Field<@Nullable T> next(Field<T> what, LocalDate day) {
    return DSL.field(
        DSL.select(what)
            .from(SESSION)
            .where(ofGroup())
            .and(SESSION.DATE.ge(day))
            .and(SESSION.STATUS.eq(SessionStatus.PLANNED))
            .orderBy(SESSION.DATE, SESSION.START_TIME)
            .limit(1));
  }
}
