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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who came to the sessions held, and who was expected. */
final class AttendanceCounter {
  static final Set<String> FORMULAS =
      Set.of(
          "presences",
          "presences_parents",
          "presences_children",
          "presences_other_adults",
          "presences_fathers",
          "distinct_families",
          "distinct_parents",
          "distinct_children",
          "distinct_other_adults",
          "families_per_session",
          "attendance_rate",
          "excused_rate");

  /** Drop-in places for parents and children count those under six. */
  private static final int UNDER_YEARS = 6;

  private final Presences presences;
  private final Figures figures;
  private final Map<Id<Person>, Person> people = new HashMap<>();
  private final Map<Id<PeerGroup>, List<GroupPlace>> byGroup = new HashMap<>();

  AttendanceCounter(List<FamilyFacts> families, Presences presences, Figures figures) {
    this.presences = presences;
    this.figures = figures;
    for (FamilyFacts family : families) {
      family.file().people().forEach(p -> people.put(p.id(), p));
      Id<Family> id = family.file().family().id();
      family
          .byGroup()
          .forEach(
              (group, days) ->
                  byGroup
                      .computeIfAbsent(group, g -> new ArrayList<>())
                      .add(new GroupPlace(id, days)));
    }
  }

  /** Who came at all in each period, once each. */
  void countDistinct() {
    for (int i = 0; i < figures.periods().size(); i++) {
      Period period = figures.periods().get(i);
      for (Id<Family> family : presences.families()) {
        if (presences.came(family, period)) {
          figures.countIn("distinct_families", i, 1, new Counted.OfFamily(family));
        }
      }
      for (Id<Person> id : presences.people()) {
        Person person = people.get(id);
        if (person != null) {
          countDistinct(person, i, period);
        }
      }
    }
  }

  private void countDistinct(Person person, int period, Period days) {
    if (!presences.came(person, days)) {
      return;
    }
    Counted itself = Counted.of(person);
    switch (person) {
      case Parent adult when adult.role().isParent() ->
          figures.countIn("distinct_parents", period, 1, itself);
      case Parent adult -> figures.countIn("distinct_other_adults", period, 1, itself);
      case Child child -> {
        LocalDate six = FamilyFacts.birth(child).plusYears(UNDER_YEARS);
        boolean under =
            presences.days(child.id()).stream().anyMatch(d -> days.contains(d) && d.isBefore(six));
        figures.countIn("distinct_children", period, under ? 1 : 0, itself);
      }
    }
  }

  /** Counts a held session; one whose roll was never called says nothing of absences. */
  void count(Session session) {
    List<Attendance> marks = presences.of(session);
    if (marks.isEmpty()) {
      return;
    }
    Set<Id<Family>> present = new HashSet<>();
    Set<Id<Family>> excused = new HashSet<>();
    PresentPeople came = new PresentPeople();
    for (Attendance mark : marks) {
      if (mark.mark() == Mark.PRESENT) {
        present.add(mark.family());
        came.add(people.get(mark.person()));
      } else if (mark.mark() == Mark.EXCUSED) {
        excused.add(mark.family());
      }
    }
    LocalDate day = session.date();
    Counted itself = Counted.of(session);
    figures.count("presences", day, present.size(), itself);
    figures.count("families_per_session", day, present.size(), itself);
    figures.base("families_per_session", day, 1, itself);
    came.count(figures, day, itself);
    int expected = 0;
    int there = 0;
    int apologised = 0;
    for (GroupPlace place : byGroup.getOrDefault(session.group(), List.of())) {
      if (place.covers(day)) {
        expected++;
        if (present.contains(place.family())) {
          there++;
        } else if (excused.contains(place.family())) {
          apologised++;
        }
      }
    }
    figures.base("attendance_rate", day, expected, itself);
    figures.count("attendance_rate", day, there, itself);
    figures.base("excused_rate", day, expected, itself);
    figures.count("excused_rate", day, apologised, itself);
  }
}
