package fr.village.store.screen;

import static fr.village.store.schema.Tables.ATTENDANCE;
import static fr.village.store.schema.Tables.PEER_GROUP;
import static fr.village.store.schema.Tables.SESSION;
import static fr.village.store.schema.Tables.SESSION_GUEST;

import fr.village.domain.Id;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The sessions there are, to choose one from, and whom they invited. */
public final class SessionListQuery {
  /**
   * A session in the list.
   *
   * @param marked somebody's presence or absence was noted on the day; an absence told beforehand
   *     is not enough
   */
  public record Listed(
      Id<Session> session,
      Id<PeerGroup> group,
      String groupName,
      LocalDate date,
      LocalTime startTime,
      SessionStatus status,
      boolean marked) {}

  private final DSLContext ctx;

  public SessionListQuery(DSLContext ctx) {
    this.ctx = ctx;
  }

  /** Of every group, by date and time. */
  public List<Listed> all() {
    return where(DSL.noCondition());
  }

  /** Of one group, by date and time. */
  public List<Listed> ofGroup(Id<PeerGroup> group) {
    return where(SESSION.GROUP_ID.eq(group.value()));
  }

  /**
   * Names of those who were guests of a session, each once, last invited first.
   *
   * @param limit most names returned, 1 or more
   */
  public List<String> guests(int limit) {
    var last = DSL.max(SESSION.DATE);
    return ctx.select(SESSION_GUEST.NAME, last)
        .from(SESSION_GUEST)
        .join(SESSION)
        .on(SESSION.ID.eq(SESSION_GUEST.SESSION_ID))
        .where(SESSION.DELETED_AT.isNull())
        .groupBy(SESSION_GUEST.NAME)
        .orderBy(last.desc(), SESSION_GUEST.NAME)
        .limit(limit)
        .fetch(SESSION_GUEST.NAME);
  }

  private List<Listed> where(Condition which) {
    Field<Boolean> marked =
        DSL.field(
            DSL.exists(
                DSL.selectOne()
                    .from(ATTENDANCE)
                    .where(ATTENDANCE.SESSION_ID.eq(SESSION.ID))
                    .and(ATTENDANCE.ANNOUNCED.isFalse())));
    return ctx.select(
            SESSION.ID,
            SESSION.GROUP_ID,
            PEER_GROUP.NAME,
            SESSION.DATE,
            SESSION.START_TIME,
            SESSION.STATUS,
            marked)
        .from(SESSION)
        .join(PEER_GROUP)
        .on(PEER_GROUP.ID.eq(SESSION.GROUP_ID))
        .where(which)
        .and(SESSION.DELETED_AT.isNull())
        .and(PEER_GROUP.DELETED_AT.isNull())
        .orderBy(SESSION.DATE, SESSION.START_TIME, SESSION.ID)
        .fetch(
            r ->
                new Listed(
                    new Id<>(r.value1()),
                    new Id<>(r.value2()),
                    r.value3(),
                    r.value4(),
                    r.value5(),
                    r.value6(),
                    r.value7()));
  }
}
