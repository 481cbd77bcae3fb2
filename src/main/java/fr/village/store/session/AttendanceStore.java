package fr.village.store.session;

import static fr.village.store.schema.Tables.ATTENDANCE;
import static fr.village.store.schema.Tables.PEER_GROUP;
import static fr.village.store.schema.Tables.SESSION;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Session;
import fr.village.store.Change;
import fr.village.store.Rows;
import fr.village.store.bin.Tombstones;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;

/** Who came. A mark is one small row: one key press, one transaction. */
public final class AttendanceStore {
  /** A mark with the day of its session. */
  public record Dated(LocalDate date, Attendance attendance) {}

  private final DSLContext ctx;
  private final Change change;
  private final Rows rows;

  public AttendanceStore(DSLContext ctx, Change change) {
    this.ctx = ctx;
    this.change = change;
    this.rows = new Rows(ctx, change);
  }

  /**
   * Marks one person, whatever the mark was before.
   *
   * @return whether the mark changed
   * @throws fr.village.domain.Invalid {@code invalid.attendance.stranger} when the person is not of
   *     that family
   */
  public boolean mark(Attendance attendance) {
    MarkStatements statements = new MarkStatements(ctx);
    MarkStatements.Standing standing = statements.ask(attendance);
    Check.that(standing.ofFamily(), "invalid.attendance.stranger");
    if (standing.removed()) {
      String key = Tombstones.attendance(attendance.session(), attendance.person());
      new Tombstones(ctx).lift(List.of(key));
    }
    if (standing.marked()) {
      return rows.save(SessionRows.row(attendance));
    }
    statements.insert(attendance, change);
    return true;
  }

  /** As {@link #mark} for many, in the transaction of the caller; says how many changed. */
  public int markAll(Collection<Attendance> attendances) {
    int changed = 0;
    for (Attendance attendance : attendances) {
      changed += mark(attendance) ? 1 : 0;
    }
    return changed;
  }

  /** Back to "not yet asked". */
  public boolean clear(Id<Session> session, Id<Person> person) {
    int gone =
        ctx.deleteFrom(ATTENDANCE)
            .where(ATTENDANCE.SESSION_ID.eq(session.value()))
            .and(ATTENDANCE.PERSON_ID.eq(person.value()))
            .execute();
    if (gone > 0) {
      new Tombstones(ctx).put(Tombstones.attendance(session, person), change.now());
    }
    return gone > 0;
  }

  /** Every mark of a session, by person. */
  public List<Attendance> ofSession(Id<Session> session) {
    return ctx.selectFrom(ATTENDANCE)
        .where(ATTENDANCE.SESSION_ID.eq(session.value()))
        .orderBy(ATTENDANCE.PERSON_ID)
        .fetch(SessionRows::attendance);
  }

  /** A family's marks at its last sessions with any, newest first. */
  public List<Dated> lastOf(Id<Family> family, int sessions) {
    var last =
        ctx.selectDistinct(SESSION.ID, SESSION.DATE, SESSION.START_TIME)
            .from(ATTENDANCE)
            .join(SESSION)
            .on(SESSION.ID.eq(ATTENDANCE.SESSION_ID))
            .join(PEER_GROUP)
            .on(PEER_GROUP.ID.eq(SESSION.GROUP_ID))
            .where(ATTENDANCE.FAMILY_ID.eq(family.value()))
            .and(SESSION.DELETED_AT.isNull())
            .and(PEER_GROUP.DELETED_AT.isNull())
            .orderBy(SESSION.DATE.desc(), SESSION.START_TIME.desc(), SESSION.ID.desc())
            .limit(sessions)
            .fetch(SESSION.ID);
    return ctx.select(SESSION.DATE, ATTENDANCE)
        .from(ATTENDANCE)
        .join(SESSION)
        .on(SESSION.ID.eq(ATTENDANCE.SESSION_ID))
        .where(ATTENDANCE.FAMILY_ID.eq(family.value()))
        .and(ATTENDANCE.SESSION_ID.in(last))
        .orderBy(SESSION.DATE.desc(), SESSION.START_TIME.desc(), SESSION.ID, ATTENDANCE.PERSON_ID)
        .fetch(r -> new Dated(r.value1(), SessionRows.attendance(r.value2())));
  }
}
