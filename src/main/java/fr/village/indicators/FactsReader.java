package fr.village.indicators;

import fr.village.domain.Id;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import java.time.LocalDate;
import java.util.ArrayList;
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
    Map<Id<Family>, Map<Id<Person>, LocalDate>> firstCame = firstCame(content);
    return content.families().stream()
        .map(
            file -> {
              Id<Family> id = file.family().id();
              return new FamilyFacts(
                  file,
                  memberships.getOrDefault(id, List.of()),
                  firstCame.getOrDefault(id, Map.of()));
            })
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

  private static Map<Id<Family>, Map<Id<Person>, LocalDate>> firstCame(NotebookContent content) {
    Map<Id<Session>, LocalDate> held = new HashMap<>();
    for (Session session : content.sessions()) {
      if (session.status() == SessionStatus.HELD) {
        held.put(session.id(), session.date());
      }
    }
    Map<Id<Family>, Map<Id<Person>, LocalDate>> byFamily = new HashMap<>();
    for (Attendance attendance : content.attendances()) {
      LocalDate date = held.get(attendance.session());
      if (date != null && attendance.mark() == Mark.PRESENT) {
        byFamily
            .computeIfAbsent(attendance.family(), f -> new HashMap<>())
            .merge(attendance.person(), date, (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    return byFamily;
  }
}
