package fr.village.indicators;

import fr.village.domain.Id;
import fr.village.domain.family.Child;
import fr.village.domain.family.Family;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Person;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who came to the sessions held, and who was expected. */
final class AttendanceCounter {
  static final Set<String> FORMULAS =
      Set.of(
          "presences",
          "presences_parents",
          "presences_children",
          "presences_other_adults",
          "distinct_families",
          "families_per_session",
          "attendance_rate",
          "excused_rate");

  private final Presences presences;
  private final Figures figures;
  private final Map<Id<Person>, Person> people = new HashMap<>();
  private final Map<Id<PeerGroup>, List<FamilyFacts>> byGroup = new HashMap<>();

  AttendanceCounter(List<FamilyFacts> families, Presences presences, Figures figures) {
    this.presences = presences;
    this.figures = figures;
    for (FamilyFacts family : families) {
      family.file().people().forEach(p -> people.put(p.id(), p));
      family.groups().forEach(g -> byGroup.computeIfAbsent(g, k -> new ArrayList<>()).add(family));
    }
  }

  void countDistinctFamilies() {
    figures.countIn("distinct_families", Figures.OPENING, presences.families());
    presences.byYear().forEach((y, n) -> figures.countIn("distinct_families", y, n.families()));
  }

  /** Counts a held session; one whose roll was never called says nothing of absences. */
  void count(Session session) {
    List<Attendance> marks = presences.of(session);
    if (marks.isEmpty()) {
      return;
    }
    int year = session.date().getYear();
    Set<Id<Family>> present = new HashSet<>();
    Set<Id<Family>> excused = new HashSet<>();
    for (Attendance mark : marks) {
      if (mark.mark() == Mark.PRESENT) {
        present.add(mark.family());
        countPerson(people.get(mark.person()), year);
      } else if (mark.mark() == Mark.EXCUSED) {
        excused.add(mark.family());
      }
    }
    figures.count("presences", year, present.size());
    figures.count("families_per_session", year, present.size());
    figures.base("families_per_session", year, 1);
    for (FamilyFacts family : byGroup.getOrDefault(session.group(), List.of())) {
      if (family.isMemberOf(session.group(), session.date())) {
        Id<Family> id = family.file().family().id();
        boolean came = present.contains(id);
        figures.share("attendance_rate", year, came);
        figures.share("excused_rate", year, !came && excused.contains(id));
      }
    }
  }

  private void countPerson(@Nullable Person person, int year) {
    switch (person) {
      case Parent adult when adult.role().isParent() -> figures.count("presences_parents", year, 1);
      case Parent adult -> figures.count("presences_other_adults", year, 1);
      case Child child -> figures.count("presences_children", year, 1);
      case null -> {}
    }
  }
}
