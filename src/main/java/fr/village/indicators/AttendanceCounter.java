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
import org.jspecify.annotations.Nullable;

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
  private final Map<Id<PeerGroup>, List<FamilyFacts>> byGroup = new HashMap<>();

  AttendanceCounter(List<FamilyFacts> families, Presences presences, Figures figures) {
    this.presences = presences;
    this.figures = figures;
    for (FamilyFacts family : families) {
      family.file().people().forEach(p -> people.put(p.id(), p));
      family.groups().forEach(g -> byGroup.computeIfAbsent(g, k -> new ArrayList<>()).add(family));
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
    for (Attendance mark : marks) {
      if (mark.mark() == Mark.PRESENT) {
        present.add(mark.family());
        countPerson(people.get(mark.person()), session);
      } else if (mark.mark() == Mark.EXCUSED) {
        excused.add(mark.family());
      }
    }
    LocalDate day = session.date();
    Counted itself = Counted.of(session);
    figures.count("presences", day, present.size(), itself);
    figures.count("families_per_session", day, present.size(), itself);
    figures.base("families_per_session", day, 1, itself);
    for (FamilyFacts family : byGroup.getOrDefault(session.group(), List.of())) {
      if (family.isMemberOf(session.group(), day)) {
        Id<Family> id = family.file().family().id();
        boolean came = present.contains(id);
        figures.share("attendance_rate", day, came, itself);
        figures.share("excused_rate", day, !came && excused.contains(id), itself);
      }
    }
  }

  private void countPerson(@Nullable Person person, Session session) {
    LocalDate day = session.date();
    Counted itself = Counted.of(session);
    switch (person) {
      case Parent adult when adult.role().isParent() -> {
        figures.count("presences_parents", day, 1, itself);
        figures.share("presences_fathers", day, adult.role().isFatherOrCoParent(), itself);
      }
      case Parent adult -> figures.count("presences_other_adults", day, 1, itself);
      case Child child -> figures.count("presences_children", day, 1, itself);
      case null -> {}
    }
  }
}
