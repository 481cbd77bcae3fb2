package fr.village.indicators;

import fr.village.domain.Id;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Marks of the sessions held up to a day; those of other sessions are not kept. */
final class Presences {
  private final Map<Id<Session>, List<Attendance>> marks = new HashMap<>();
  private final Map<Id<Family>, List<LocalDate>> familyDays = new LinkedHashMap<>();
  private final Map<Id<Person>, List<LocalDate>> personDays = new LinkedHashMap<>();

  private Presences() {}

  static Presences read(NotebookContent content, LocalDate until) {
    Presences read = new Presences();
    HeldDays held = new HeldDays(content.sessions(), s -> !s.date().isAfter(until));
    for (Attendance attendance : content.attendances()) {
      LocalDate day = held.of(attendance);
      if (day != null) {
        read.add(attendance, day);
      }
    }
    return read;
  }

  private void add(Attendance attendance, LocalDate day) {
    marks.computeIfAbsent(attendance.session(), k -> new ArrayList<>()).add(attendance);
    if (attendance.mark() == Mark.PRESENT) {
      familyDays.computeIfAbsent(attendance.family(), f -> new ArrayList<>()).add(day);
      personDays.computeIfAbsent(attendance.person(), p -> new ArrayList<>()).add(day);
    }
  }

  /** Families that ever came. */
  Set<Id<Family>> families() {
    return familyDays.keySet();
  }

  /** People who ever came. */
  Set<Id<Person>> people() {
    return personDays.keySet();
  }

  List<Attendance> of(Session session) {
    return marks.getOrDefault(session.id(), List.of());
  }

  boolean came(Id<Family> family, Period period) {
    return familyDays.getOrDefault(family, List.of()).stream().anyMatch(period::contains);
  }

  boolean came(Person person, Period period) {
    return days(person.id()).stream().anyMatch(period::contains);
  }

  /** The days somebody came, in no order. */
  List<LocalDate> days(Id<Person> person) {
    return personDays.getOrDefault(person, List.of());
  }

  /** Whether a family's last presence is at least so many months after its first. */
  boolean cameFor(Id<Family> family, int months) {
    List<LocalDate> days = familyDays.getOrDefault(family, List.of());
    return !days.isEmpty()
        && !Collections.min(days).plusMonths(months).isAfter(Collections.max(days));
  }
}
