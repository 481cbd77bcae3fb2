package fr.village.store.screen;

import static fr.village.store.schema.Tables.ATTENDANCE;
import static fr.village.store.schema.Tables.ENROLMENT;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.SESSION;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.store.family.FamilyRows;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Whole families' marks at a group's sessions, and everybody in the families of a group. */
public final class GroupAttendance {
  private final DSLContext ctx;

  public GroupAttendance(DSLContext ctx) {
    this.ctx = ctx;
  }

  /**
   * What each session says of each family: present when somebody of it was, else excused when
   * somebody was, else absent. Not asked is not there.
   */
  public Map<Id<Family>, Map<Id<Session>, Mark>> of(Id<PeerGroup> group) {
    Map<Id<Family>, Map<Id<Session>, Mark>> all = new HashMap<>();
    Map<Mark, Integer> ranks =
        new EnumMap<>(Map.of(Mark.ABSENT, 1, Mark.EXCUSED, 2, Mark.PRESENT, 3));
    var rank =
        DSL.max(
            DSL.case_(ATTENDANCE.MARK)
                .when(Mark.PRESENT, ranks.get(Mark.PRESENT))
                .when(Mark.EXCUSED, ranks.get(Mark.EXCUSED))
                .otherwise(ranks.get(Mark.ABSENT)));
    ctx.select(ATTENDANCE.FAMILY_ID, ATTENDANCE.SESSION_ID, rank)
        .from(SESSION)
        .join(ATTENDANCE)
        .on(ATTENDANCE.SESSION_ID.eq(SESSION.ID))
        .where(SESSION.GROUP_ID.eq(group.value()))
        .and(SESSION.DELETED_AT.isNull())
        .groupBy(ATTENDANCE.FAMILY_ID, ATTENDANCE.SESSION_ID)
        .forEach(
            r ->
                all.computeIfAbsent(new Id<>(r.value1()), f -> new HashMap<>())
                    .put(new Id<>(r.value2()), mark(r.value3())));
    return all;
  }

  private static Mark mark(int rank) {
    return switch (rank) {
      case 3 -> Mark.PRESENT;
      case 2 -> Mark.EXCUSED;
      default -> Mark.ABSENT;
    };
  }

  /** Everybody in the families that are, were, or wait to be in the group; parents first. */
  public Map<Id<Family>, List<Person>> people(Id<PeerGroup> group) {
    Map<Id<Family>, List<Person>> all = new HashMap<>();
    ctx.select(PERSON)
        .from(PERSON)
        .where(
            PERSON.FAMILY_ID.in(
                DSL.select(ENROLMENT.FAMILY_ID)
                    .from(ENROLMENT)
                    .where(ENROLMENT.GROUP_ID.eq(group.value()))
                    .and(ENROLMENT.DELETED_AT.isNull())))
        .and(PERSON.DELETED_AT.isNull())
        .orderBy(PERSON.KIND.desc(), PERSON.POSITION, PERSON.ID)
        .forEach(
            r ->
                all.computeIfAbsent(
                        new Id<>(r.value1().getFamilyId()), f -> new java.util.ArrayList<>())
                    .add(FamilyRows.person(r.value1())));
    return all;
  }

  /** The names of those families. */
  public Map<Id<Family>, String> names(Id<PeerGroup> group) {
    Map<Id<Family>, String> all = new HashMap<>();
    var family = fr.village.store.schema.Tables.FAMILY;
    ctx.select(family.ID, family.NAME)
        .from(ENROLMENT)
        .join(family)
        .on(family.ID.eq(ENROLMENT.FAMILY_ID))
        .where(ENROLMENT.GROUP_ID.eq(group.value()))
        .and(ENROLMENT.DELETED_AT.isNull())
        .and(family.DELETED_AT.isNull())
        .forEach(r -> all.put(new Id<>(r.value1()), r.value2()));
    return all;
  }
}
