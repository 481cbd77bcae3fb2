package fr.village.store.session;

import static fr.village.store.schema.Tables.PEER_GROUP;
import static fr.village.store.schema.Tables.SESSION;
import static fr.village.store.schema.Tables.SESSION_GUEST;
import static fr.village.store.schema.Tables.SESSION_TOPIC;

import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Session;
import fr.village.store.Change;
import fr.village.store.Rows;
import fr.village.store.group.GroupRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Sessions with their topics and guests. */
public final class SessionStore {
  private final DSLContext ctx;
  private final Rows rows;

  public SessionStore(DSLContext ctx, Change change) {
    this.ctx = ctx;
    this.rows = new Rows(ctx, change);
  }

  /** Empty when there is none, or it or its group is in the bin. */
  public Optional<Session> find(Id<Session> id) {
    return where(SESSION.ID.eq(id.value())).stream().findFirst();
  }

  /** Of a group, by date. */
  public List<Session> ofGroup(Id<PeerGroup> group) {
    return where(SESSION.GROUP_ID.eq(group.value()));
  }

  /** Of every group, by date and time; both days included. */
  public List<Session> between(LocalDate first, LocalDate last) {
    return where(SESSION.DATE.between(first, last));
  }

  /** All sessions out of the bin, by date. */
  public List<Session> all() {
    return where(DSL.noCondition());
  }

  /**
   * Saves a session with its topics and guests.
   *
   * @throws Invalid {@code invalid.session.before.group}, or {@code invalid.session.group} when
   *     there is no such group
   */
  public boolean save(Session session) {
    UUID id = session.id().value();
    PeerGroup group =
        ctx.selectFrom(PEER_GROUP)
            .where(PEER_GROUP.ID.eq(session.group().value()))
            .fetchOptional(GroupRows::group)
            .orElseThrow(() -> new Invalid("invalid.session.group"));
    session.checkWithin(group);
    return rows.save(
        SessionRows.row(session),
        () ->
            rows.replaceParts(
                    SESSION_TOPIC, SESSION_TOPIC.SESSION_ID.eq(id), SessionRows.topics(session))
                | rows.replaceParts(
                    SESSION_GUEST, SESSION_GUEST.SESSION_ID.eq(id), SessionRows.guests(session)));
  }

  private List<Session> where(Condition which) {
    var found =
        ctx.select(SESSION)
            .from(SESSION)
            .join(PEER_GROUP)
            .on(PEER_GROUP.ID.eq(SESSION.GROUP_ID))
            .where(which)
            .and(SESSION.DELETED_AT.isNull())
            .and(PEER_GROUP.DELETED_AT.isNull())
            .orderBy(SESSION.DATE, SESSION.START_TIME, SESSION.ID)
            .fetch(r -> r.value1());
    Map<UUID, List<String>> topics =
        ctx.select(SESSION_TOPIC.SESSION_ID, SESSION_TOPIC.TOPIC)
            .from(SESSION_TOPIC)
            .join(SESSION)
            .on(SESSION.ID.eq(SESSION_TOPIC.SESSION_ID))
            .where(which)
            .orderBy(SESSION_TOPIC.SESSION_ID, SESSION_TOPIC.POSITION, SESSION_TOPIC.TOPIC)
            .fetchGroups(SESSION_TOPIC.SESSION_ID, SESSION_TOPIC.TOPIC);
    Map<UUID, List<String>> guests =
        ctx.select(SESSION_GUEST.SESSION_ID, SESSION_GUEST.NAME)
            .from(SESSION_GUEST)
            .join(SESSION)
            .on(SESSION.ID.eq(SESSION_GUEST.SESSION_ID))
            .where(which)
            .orderBy(SESSION_GUEST.SESSION_ID, SESSION_GUEST.POSITION)
            .fetchGroups(SESSION_GUEST.SESSION_ID, SESSION_GUEST.NAME);
    return found.stream()
        .map(
            r ->
                SessionRows.session(
                    r,
                    topics.getOrDefault(r.getId(), List.of()),
                    guests.getOrDefault(r.getId(), List.of())))
        .toList();
  }
}
