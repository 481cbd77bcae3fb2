package fr.village.store.screen;

import static fr.village.store.schema.Tables.ATTENDANCE;
import static fr.village.store.schema.Tables.ENROLMENT;
import static fr.village.store.schema.Tables.FACILITATOR;
import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PEER_GROUP;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.SESSION;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What a family's card asks beyond the family itself. */
public final class FamilyQueries {
  /**
   * How a family was at a session of a group of its own, or of one it visited: present when
   * somebody was, else excused when somebody was, else absent.
   *
   * @param mark null when nobody was asked
   */
  public record Seen(
      Id<Session> session, Id<PeerGroup> group, LocalDate date, @Nullable Mark mark) {}

  /**
   * When a family's file was opened and last changed.
   *
   * @param changedBy null when it was not a facilitator
   */
  public record Trail(Instant createdAt, Instant changedAt, @Nullable String changedBy) {}

  private final DSLContext ctx;

  public FamilyQueries(DSLContext ctx) {
    this.ctx = ctx;
  }

  /** Sessions up to a day that were not cancelled, first to last. */
  public List<Seen> sessions(Id<Family> family, LocalDate until) {
    var id = family.value();
    List<Seen> seen = new ArrayList<>();
    ctx.select(SESSION.ID, SESSION.GROUP_ID, SESSION.DATE, ATTENDANCE.MARK)
        .from(SESSION)
        .join(PEER_GROUP)
        .on(PEER_GROUP.ID.eq(SESSION.GROUP_ID))
        .leftJoin(ATTENDANCE)
        .on(ATTENDANCE.SESSION_ID.eq(SESSION.ID))
        .and(ATTENDANCE.FAMILY_ID.eq(id))
        .where(
            SESSION
                .GROUP_ID
                .in(
                    DSL.select(ENROLMENT.GROUP_ID)
                        .from(ENROLMENT)
                        .where(ENROLMENT.FAMILY_ID.eq(id))
                        .and(ENROLMENT.DELETED_AT.isNull()))
                .or(
                    SESSION.ID.in(
                        DSL.select(ATTENDANCE.as("a").SESSION_ID)
                            .from(ATTENDANCE.as("a"))
                            .where(ATTENDANCE.as("a").FAMILY_ID.eq(id)))))
        .and(SESSION.DATE.le(until))
        .and(SESSION.STATUS.ne(SessionStatus.CANCELLED))
        .and(SESSION.DELETED_AT.isNull())
        .and(PEER_GROUP.DELETED_AT.isNull())
        .orderBy(SESSION.DATE, SESSION.START_TIME, SESSION.ID)
        .forEach(
            r ->
                add(
                    seen,
                    new Seen(new Id<>(r.value1()), new Id<>(r.value2()), r.value3(), r.value4())));
    return seen;
  }

  /** One line for each session: the best of the marks of its people. */
  private static void add(List<Seen> seen, Seen next) {
    if (seen.isEmpty() || !seen.getLast().session().equals(next.session())) {
      seen.add(next);
      return;
    }
    Mark before = seen.getLast().mark();
    Mark mark = next.mark();
    if (mark != null && (before == null || mark.compareTo(before) < 0)) {
      seen.set(seen.size() - 1, next);
    }
  }

  /** Of the family and of everybody in it; empty when there is no such family. */
  public Optional<Trail> trail(Id<Family> family) {
    return ctx
        .select(FAMILY.CREATED_AT, FAMILY.UPDATED_AT, FACILITATOR.DISPLAY_NAME)
        .from(FAMILY)
        .leftJoin(FACILITATOR)
        .on(FACILITATOR.ID.eq(FAMILY.AUTHOR_ID))
        .where(FAMILY.ID.eq(family.value()))
        .unionAll(
            DSL.select(PERSON.CREATED_AT, PERSON.UPDATED_AT, FACILITATOR.DISPLAY_NAME)
                .from(PERSON)
                .leftJoin(FACILITATOR)
                .on(FACILITATOR.ID.eq(PERSON.AUTHOR_ID))
                .where(PERSON.FAMILY_ID.eq(family.value())))
        .fetch(r -> new Trail(r.value1(), r.value2(), r.value3()))
        .stream()
        .reduce(FamilyQueries::later);
  }

  private static Trail later(Trail one, Trail other) {
    Trail last = other.changedAt().isAfter(one.changedAt()) ? other : one;
    Instant first =
        other.createdAt().isBefore(one.createdAt()) ? other.createdAt() : one.createdAt();
    return new Trail(first, last.changedAt(), last.changedBy());
  }
}
