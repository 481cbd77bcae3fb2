package fr.village.store.screen;

import static fr.village.store.schema.Tables.PEER_GROUP;
import static fr.village.store.schema.Tables.SESSION;
import static fr.village.store.schema.Tables.SESSION_TOPIC;

import fr.village.domain.Id;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import fr.village.store.schema.tables.records.PeerGroupRecord;
import fr.village.store.schema.tables.records.SessionRecord;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** When groups meet, and what about. */
public final class SessionQueries {
  /** Hours after its end that a session waits for its roll. */
  private static final int ROLL_HOURS = 2;

  /**
   * A session as a calendar shows it.
   *
   * @param venue the group's where the session has none
   */
  public record Meeting(
      Id<Session> session,
      Id<PeerGroup> group,
      int groupNumber,
      String groupName,
      LocalDate date,
      LocalTime startTime,
      int minutes,
      SessionStatus status,
      @Nullable String venue) {

    /** When it is over. */
    public LocalDateTime end() {
      return date.atTime(startTime).plusMinutes(minutes);
    }

    private boolean isGoingOn(LocalDateTime now) {
      return !date.atTime(startTime).isAfter(now) && end().isAfter(now);
    }
  }

  /** A topic and the day a group last had it. */
  public record Covered(String topic, LocalDate lastOn) {}

  private final DSLContext ctx;

  public SessionQueries(DSLContext ctx) {
    this.ctx = ctx;
  }

  /**
   * The session whose roll is wanted at a moment, of those not cancelled: the one going on, else
   * one over since at most {@value #ROLL_HOURS} hours whose roll nobody has begun, else the first
   * to come.
   */
  public Optional<Meeting> next(LocalDateTime now) {
    List<Meeting> open =
        meetings(
                SESSION
                    .DATE
                    .ge(now.toLocalDate().minusDays(1))
                    .and(SESSION.STATUS.ne(SessionStatus.CANCELLED)),
                40)
            .stream()
            .filter(
                m ->
                    m.end()
                        .isAfter(
                            m.status() == SessionStatus.HELD ? now : now.minusHours(ROLL_HOURS)))
            .toList();
    return open.stream()
        .filter(m -> m.isGoingOn(now))
        .findFirst()
        .or(() -> open.stream().findFirst());
  }

  /** Those of the days from {@code first} to {@code last}, both included, by date and time. */
  public List<Meeting> between(LocalDate first, LocalDate last) {
    return meetings(SESSION.DATE.between(first, last), Integer.MAX_VALUE);
  }

  /** Topics of a group's sessions held before a day, last covered first. */
  public List<Covered> topics(Id<PeerGroup> group, LocalDate before) {
    var last = DSL.max(SESSION.DATE);
    return ctx.select(SESSION_TOPIC.TOPIC, last)
        .from(SESSION)
        .join(SESSION_TOPIC)
        .on(SESSION_TOPIC.SESSION_ID.eq(SESSION.ID))
        .where(SESSION.GROUP_ID.eq(group.value()))
        .and(SESSION.DATE.lt(before))
        .and(SESSION.STATUS.eq(SessionStatus.HELD))
        .and(SESSION.DELETED_AT.isNull())
        .groupBy(SESSION_TOPIC.TOPIC)
        .orderBy(last.desc(), SESSION_TOPIC.TOPIC)
        .fetch(r -> new Covered(r.value1(), r.value2()));
  }

  private List<Meeting> meetings(Condition which, int limit) {
    return ctx.select(SESSION, PEER_GROUP)
        .from(SESSION)
        .join(PEER_GROUP)
        .on(PEER_GROUP.ID.eq(SESSION.GROUP_ID))
        .where(which)
        .and(SESSION.DELETED_AT.isNull())
        .and(PEER_GROUP.DELETED_AT.isNull())
        .orderBy(SESSION.DATE, SESSION.START_TIME, SESSION.ID)
        .limit(limit)
        .fetch(r -> meeting(r.value1(), r.value2()));
  }

  private static Meeting meeting(SessionRecord s, PeerGroupRecord g) {
    return new Meeting(
        new Id<>(s.getId()),
        new Id<>(g.getId()),
        g.getNumber(),
        g.getName(),
        s.getDate(),
        s.getStartTime(),
        s.getMinutes(),
        s.getStatus(),
        s.getVenue() == null ? g.getVenue() : s.getVenue());
  }
}
