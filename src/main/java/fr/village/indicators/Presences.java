package fr.village.indicators;

import fr.village.domain.Id;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Marks of the sessions held up to a day; those of other sessions are not kept. */
public final class Presences {
  /**
   * Who came in a calendar year.
   *
   * @param presences marks "present", people × sessions
   * @param families distinct families with at least one
   */
  public record Year(int presences, int families) {}

  private final Map<Id<Session>, List<Attendance>> marks = new HashMap<>();
  private final Map<Id<Family>, Set<Integer>> familyYears = new HashMap<>();
  private final Map<Id<Person>, Set<Integer>> personYears = new HashMap<>();
  private final SortedMap<Integer, Integer> presences = new TreeMap<>();

  private Presences() {}

  public static Presences read(NotebookContent content, LocalDate until) {
    Presences read = new Presences();
    Map<Id<Session>, Session> held = new HashMap<>();
    for (Session session : content.sessions()) {
      if (session.status() == SessionStatus.HELD && !session.date().isAfter(until)) {
        held.put(session.id(), session);
        read.presences.putIfAbsent(session.date().getYear(), 0);
      }
    }
    for (Attendance attendance : content.attendances()) {
      Session session = held.get(attendance.session());
      if (session != null) {
        read.add(attendance, session.date().getYear());
      }
    }
    return read;
  }

  private void add(Attendance attendance, int year) {
    marks.computeIfAbsent(attendance.session(), k -> new ArrayList<>()).add(attendance);
    if (attendance.mark() == Mark.PRESENT) {
      familyYears.computeIfAbsent(attendance.family(), f -> new HashSet<>()).add(year);
      personYears.computeIfAbsent(attendance.person(), p -> new HashSet<>()).add(year);
      presences.merge(year, 1, Integer::sum);
    }
  }

  /** Every year with a held session, and who came. */
  public SortedMap<Integer, Year> byYear() {
    Map<Integer, Integer> families = new HashMap<>();
    familyYears.values().forEach(ys -> ys.forEach(y -> families.merge(y, 1, Integer::sum)));
    SortedMap<Integer, Year> years = new TreeMap<>();
    presences.forEach((y, n) -> years.put(y, new Year(n, families.getOrDefault(y, 0))));
    return years;
  }

  /** Number of distinct families that ever came. */
  int families() {
    return familyYears.size();
  }

  List<Attendance> of(Session session) {
    return marks.getOrDefault(session.id(), List.of());
  }

  Set<Integer> yearsOf(Person person) {
    return personYears.getOrDefault(person.id(), Set.of());
  }
}
