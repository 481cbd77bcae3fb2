package fr.village.store.screen;

import static fr.village.store.schema.Tables.ATTENDANCE;
import static fr.village.store.schema.Tables.ENROLMENT;
import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PARTICIPANT;
import static fr.village.store.schema.Tables.PEER_GROUP;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.SESSION;

import fr.village.domain.Id;
import fr.village.domain.family.Child;
import fr.village.domain.family.Person;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.store.family.FamilyRows;
import fr.village.store.group.GroupRows;
import fr.village.store.schema.tables.records.AttendanceRecord;
import fr.village.store.schema.tables.records.FamilyRecord;
import fr.village.store.schema.tables.records.PersonRecord;
import fr.village.store.session.SessionStore;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The roll of a session: its members by their dates, those marked all the same, their marks. */
public final class RollQuery {
  private final DSLContext ctx;
  private final SessionStore sessions;

  public RollQuery(DSLContext ctx, SessionStore sessions) {
    this.ctx = ctx;
    this.sessions = sessions;
  }

  /** Empty when there is no such session, or it is in the bin. */
  public Optional<Roll> of(Id<Session> id) {
    return sessions.find(id).map(this::roll);
  }

  private Roll roll(Session session) {
    LocalDate day = session.date();
    Set<UUID> members = members(session, day);
    Map<UUID, AttendanceRecord> marks =
        ctx.selectFrom(ATTENDANCE)
            .where(ATTENDANCE.SESSION_ID.eq(session.id().value()))
            .fetchMap(ATTENDANCE.PERSON_ID);
    Set<UUID> asked = new LinkedHashSet<>(members);
    marks.values().forEach(m -> asked.add(m.getFamilyId()));
    Map<UUID, List<PersonRecord>> people =
        ctx.selectFrom(PERSON)
            .where(PERSON.FAMILY_ID.in(asked))
            .and(PERSON.DELETED_AT.isNull())
            .orderBy(PERSON.KIND.desc(), PERSON.POSITION, PERSON.ID)
            .fetchGroups(PERSON.FAMILY_ID, r -> r);
    Set<UUID> usual = usual(session, day);
    Set<UUID> known = presentBefore(session, asked);
    List<Roll.Row> rows =
        ctx.selectFrom(FAMILY)
            .where(FAMILY.ID.in(asked))
            .and(FAMILY.DELETED_AT.isNull())
            .orderBy(FAMILY.FOLDED_NAME, FAMILY.ID)
            .fetch(
                f ->
                    row(
                        f,
                        members.contains(f.getId()),
                        !known.contains(f.getId()),
                        somebodies(people.getOrDefault(f.getId(), List.of()), usual, marks, day)));
    var group =
        ctx.selectFrom(PEER_GROUP)
            .where(PEER_GROUP.ID.eq(session.group().value()))
            .fetchSingle(GroupRows::group);
    return new Roll(session, group, rows);
  }

  private Set<UUID> members(Session session, LocalDate day) {
    return ctx.select(ENROLMENT.FAMILY_ID)
        .from(ENROLMENT)
        .where(ENROLMENT.GROUP_ID.eq(session.group().value()))
        .and(ENROLMENT.DELETED_AT.isNull())
        .and(ENROLMENT.ENTERED_ON.le(day))
        .and(ENROLMENT.LEFT_ON.isNull().or(ENROLMENT.LEFT_ON.gt(day)))
        .fetchSet(ENROLMENT.FAMILY_ID);
  }

  private Set<UUID> usual(Session session, LocalDate day) {
    return ctx.select(PARTICIPANT.PERSON_ID)
        .from(ENROLMENT)
        .join(PARTICIPANT)
        .on(PARTICIPANT.ENROLMENT_ID.eq(ENROLMENT.ID))
        .where(ENROLMENT.GROUP_ID.eq(session.group().value()))
        .and(ENROLMENT.DELETED_AT.isNull())
        .and(PARTICIPANT.FROM_ON.le(day))
        .and(PARTICIPANT.TO_ON.isNull().or(PARTICIPANT.TO_ON.ge(day)))
        .fetchSet(PARTICIPANT.PERSON_ID);
  }

  private Set<UUID> presentBefore(Session session, Set<UUID> families) {
    return ctx.selectDistinct(ATTENDANCE.FAMILY_ID)
        .from(ATTENDANCE)
        .join(SESSION)
        .on(SESSION.ID.eq(ATTENDANCE.SESSION_ID))
        .where(ATTENDANCE.FAMILY_ID.in(families))
        .and(ATTENDANCE.MARK.eq(Mark.PRESENT))
        .and(SESSION.GROUP_ID.eq(session.group().value()))
        .and(SESSION.DATE.lt(session.date()))
        .and(SESSION.DELETED_AT.isNull())
        .fetchSet(ATTENDANCE.FAMILY_ID);
  }

  private static Roll.Row row(
      FamilyRecord f, boolean member, boolean firstTime, List<Roll.Somebody> people) {
    return new Roll.Row(
        new Id<>(f.getId()),
        f.getName(),
        member,
        firstTime,
        f.getInformedOn() != null,
        f.getDoNotContact(),
        people);
  }

  private static List<Roll.Somebody> somebodies(
      List<PersonRecord> rows, Set<UUID> usual, Map<UUID, AttendanceRecord> marks, LocalDate day) {
    List<Person> people =
        rows.stream().map(FamilyRows::person).filter(p -> !mourned(p, day)).toList();
    Set<UUID> twinBirths = twinBirths(people);
    return people.stream()
        .map(
            p -> {
              UUID id = p.id().value();
              @Nullable AttendanceRecord mark = marks.get(id);
              return new Roll.Somebody(
                  p,
                  usual.contains(id),
                  mark == null ? null : mark.getMark(),
                  mark != null && mark.getAnnounced(),
                  p instanceof Child c && twinBirths.contains(c.birthEvent()));
            })
        .toList();
  }

  private static boolean mourned(Person person, LocalDate day) {
    return person instanceof Child child
        && child.bereavedOn() != null
        && !child.bereavedOn().isAfter(day);
  }

  private static Set<UUID> twinBirths(List<Person> people) {
    Set<UUID> once = new HashSet<>();
    return people.stream()
        .filter(Child.class::isInstance)
        .map(p -> ((Child) p).birthEvent())
        .filter(b -> !once.add(b))
        .collect(Collectors.toSet());
  }
}
