package fr.village.store.content;

import static fr.village.store.schema.Tables.ATTENDANCE;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * By far the most rows of a notebook. Crossing from the database to Java for each costs more than
 * finding it, so a session's marks cross as one text: 36 characters of a person's id and a letter
 * each. Ids all occur in what was read before, and are looked up by their text instead of made
 * anew; a person's family is the one she lies in.
 */
final class AttendanceReader {
  private static final int ID = 36;
  private static final int MARK = ID + 2;

  /** Of each: the id, the first letter of the mark, and whether it was announced, 0 or 1. */
  private static final Field<String> MARKS =
      DSL.field(
          "group_concat({0} || substr({1}, 1, 1) || {2}, '')",
          String.class, ATTENDANCE.PERSON_ID, ATTENDANCE.MARK, ATTENDANCE.ANNOUNCED);

  private record Member(Id<Family> family, Id<Person> person) {}

  /** More people or sessions than this, and reading all is as quick. */
  private static final int FEW = 100;

  private final DSLContext ctx;
  private final Living living;
  private final Map<String, Id<Session>> sessions = new HashMap<>();
  private final Map<String, Member> members = new HashMap<>();

  /** Only marks of those are given: what lies in the bin is not among them. */
  AttendanceReader(DSLContext ctx, Living living) {
    this.ctx = ctx;
    this.living = living;
  }

  /** All, by session, then person. */
  List<Attendance> all() {
    return where(DSL.noCondition());
  }

  /**
   * Those known, but for the sessions with one of these rows and those of whom or what was not
   * there before, which are read again.
   *
   * @param known by session, then person
   * @param before the people and sessions they were read of
   */
  List<Attendance> renewed(List<Attendance> known, Living before, ChangedRows rows) {
    Set<Id<Person>> people = living.newSince(before.people());
    Set<Id<Session>> added = living.sessionsNewSince(before);
    if (people.size() > FEW || added.size() > FEW) {
      return all();
    }
    Set<UUID> touched = touched(rows, people);
    added.forEach(s -> touched.add(s.value()));
    List<Attendance> all = new ArrayList<>(known.size() + rows.count());
    boolean nobodyGone = living.people().keySet().containsAll(before.people().keySet());
    Id<Session> session = null;
    boolean asBefore = false;
    for (Attendance attendance : known) {
      if (!attendance.session().equals(session)) {
        session = attendance.session();
        asBefore = !touched.contains(session.value()) && living.sessions().contains(session);
      }
      if (asBefore && (nobodyGone || living.people().containsKey(attendance.person()))) {
        all.add(attendance);
      }
    }
    all.addAll(where(ATTENDANCE.SESSION_ID.in(touched)));
    all.sort(Comparator.comparing(Attendance::session));
    return all;
  }

  private Set<UUID> touched(ChangedRows rows, Set<Id<Person>> people) {
    Set<UUID> touched = new HashSet<>();
    if (!rows.isEmpty(ATTENDANCE)) {
      touched.addAll(sessions(rows.of(ATTENDANCE)));
    }
    if (!people.isEmpty()) {
      touched.addAll(sessions(ATTENDANCE.PERSON_ID.in(people.stream().map(Id::value).toList())));
    }
    return touched;
  }

  private Set<UUID> sessions(Condition which) {
    return ctx.selectDistinct(ATTENDANCE.SESSION_ID)
        .from(ATTENDANCE)
        .where(which)
        .fetchSet(ATTENDANCE.SESSION_ID);
  }

  private List<Attendance> where(Condition which) {
    index();
    List<Attendance> all = new ArrayList<>();
    try (ResultSet rows =
        ctx.select(ATTENDANCE.SESSION_ID, MARKS)
            .from(ATTENDANCE)
            .where(which)
            .groupBy(ATTENDANCE.SESSION_ID)
            .orderBy(ATTENDANCE.SESSION_ID)
            .fetchResultSet()) {
      while (rows.next()) {
        Id<Session> session = sessions.get(rows.getString(1));
        if (session != null) {
          all.addAll(of(session, rows.getString(2)));
        }
      }
    } catch (SQLException e) {
      throw new DataAccessException("attendances", e);
    }
    return all;
  }

  private void index() {
    if (members.isEmpty()) {
      living.sessions().forEach(s -> sessions.put(s.toString(), s));
      living.people().forEach((p, f) -> members.put(p.toString(), new Member(f, p)));
    }
  }

  private List<Attendance> of(Id<Session> session, String marks) {
    List<Attendance> all = new ArrayList<>(marks.length() / MARK);
    for (int at = 0; at < marks.length(); at += MARK) {
      Member member = members.get(marks.substring(at, at + ID));
      if (member != null) {
        all.add(
            new Attendance(
                session,
                member.family(),
                member.person(),
                mark(marks.charAt(at + ID)),
                marks.charAt(at + ID + 1) == '1'));
      }
    }
    // in which order a text is put together is not promised
    all.sort(Comparator.comparing(Attendance::person));
    return all;
  }

  private static Mark mark(char letter) {
    return switch (letter) {
      case 'P' -> Mark.PRESENT;
      case 'E' -> Mark.EXCUSED;
      case 'A' -> Mark.ABSENT;
      default -> throw new DataAccessException("mark " + letter);
    };
  }
}
