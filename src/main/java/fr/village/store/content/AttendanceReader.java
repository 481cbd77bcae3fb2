package fr.village.store.content;

import static fr.village.store.schema.Tables.ATTENDANCE;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Person;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * By far the most rows of a notebook, so they are taken from the driver as they come: only what is
 * wanted of each, and ids, which all occur in what was read before, are looked up by their text
 * instead of made anew. A person's family is the one she lies in.
 */
final class AttendanceReader {
  private record Member(Id<Family> family, Id<Person> person) {}

  private final Map<String, Id<Session>> sessions = new HashMap<>();
  private final Map<String, Member> members = new HashMap<>();

  /** Only marks of those are given: what lies in the bin is not among them. */
  AttendanceReader(List<Session> sessions, List<FamilyFile> families) {
    sessions.forEach(s -> this.sessions.put(s.id().toString(), s.id()));
    for (FamilyFile file : families) {
      file.people()
          .forEach(p -> members.put(p.id().toString(), new Member(file.family().id(), p.id())));
    }
  }

  /** By session, then person. */
  List<Attendance> read(DSLContext ctx) {
    List<Attendance> all = new ArrayList<>();
    try (ResultSet rows =
        ctx.select(
                ATTENDANCE.SESSION_ID, ATTENDANCE.PERSON_ID, ATTENDANCE.MARK, ATTENDANCE.ANNOUNCED)
            .from(ATTENDANCE)
            .orderBy(ATTENDANCE.SESSION_ID, ATTENDANCE.PERSON_ID)
            .fetchResultSet()) {
      while (rows.next()) {
        Attendance attendance = attendance(rows);
        if (attendance != null) {
          all.add(attendance);
        }
      }
    } catch (SQLException e) {
      throw new DataAccessException("attendances", e);
    }
    return all;
  }

  private @Nullable Attendance attendance(ResultSet row) throws SQLException {
    Id<Session> session = sessions.get(row.getString(1));
    Member member = members.get(row.getString(2));
    return session == null || member == null
        ? null
        : new Attendance(
            session,
            member.family(),
            member.person(),
            Mark.valueOf(row.getString(3)),
            row.getBoolean(4));
  }
}
