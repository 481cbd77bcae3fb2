package fr.village.indicators;

import fr.village.domain.Id;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts together, per family, what lies scattered in a notebook. */
public final class FactsReader {
  private FactsReader() {}

  /** The facts of every family of the notebook, in its order, admitted or not. */
  public static List<FamilyFacts> read(NotebookContent content) {
    Map<Id<Family>, List<Membership>> memberships = memberships(content);
    Map<Id<Person>, LocalDate> firstCame = Collections.unmodifiableMap(firstCame(content));
    return content.families().stream()
        .map(
            file ->
                new FamilyFacts(
                    file, memberships.getOrDefault(file.family().id(), List.of()), firstCame))
        .toList();
  }

  private static Map<Id<Family>, List<Membership>> memberships(NotebookContent content) {
    Map<Id<PeerGroup>, @Nullable LocalDate> closed = new HashMap<>();
    content.groups().forEach(g -> closed.put(g.id(), g.closedOn()));
    Map<Id<Family>, List<Membership>> byFamily = new HashMap<>();
    for (Enrolment enrolment : content.enrolments()) {
      Membership membership = Membership.of(enrolment, closed.get(enrolment.group()));
      if (membership != null) {
        byFamily.computeIfAbsent(enrolment.family(), f -> new ArrayList<>()).add(membership);
      }
    }
    return byFamily;
  }

  private static Map<Id<Person>, LocalDate> firstCame(NotebookContent content) {
    HeldDays held = new HeldDays(content.sessions(), session -> true);
    Map<Id<Person>, LocalDate> first = new HashMap<>();
    for (Attendance attendance : content.attendances()) {
      LocalDate day = held.of(attendance);
      if (day != null && attendance.mark() == Mark.PRESENT) {
        first.merge(attendance.person(), day, (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    return first;
  }
}
