package fr.village.demo;

import fr.village.domain.Id;
import fr.village.domain.family.Child;
import fr.village.domain.family.Family;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Person;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who came: each family by its regularity, which drifts from session to session, with the season's
 * colds, and fades before it leaves. The other parent comes less.
 */
final class RollMaker {
  private static final Set<Month> COLDS = Set.of(Month.DECEMBER, Month.JANUARY, Month.FEBRUARY);

  private final Chance chance;

  RollMaker(Chance chance) {
    this.chance = chance;
  }

  /** One family's marks over a group's sessions, in their order. */
  List<Attendance> of(FamilyDraft family, GroupPlan group, Story story) {
    List<Attendance> result = new ArrayList<>();
    List<Session> its =
        group.held().stream().filter(s -> family.enrolment().isMember(s.date())).toList();
    double drift = 0;
    for (int i = 0; i < its.size(); i++) {
      Session session = its.get(i);
      drift = 0.8 * drift + chance.normal(0, 0.45);
      boolean silent = story == Story.SILENT && i >= its.size() - 2 && i > 0;
      boolean comes = !silent && (i == 0 || chance.hit(logistic(odds(family, its, i) + drift)));
      if (comes) {
        came(result, family, session);
      } else {
        stayedAway(result, family, session, silent);
      }
    }
    if (story == Story.ANNOUNCED) {
      group.sessions().stream()
          .filter(s -> s.status() == SessionStatus.PLANNED)
          .findFirst()
          .ifPresent(s -> mark(result, family, s, Mark.EXCUSED, true));
    }
    return result;
  }

  private static double logistic(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  private static double odds(FamilyDraft family, List<Session> its, int i) {
    double odds = family.regularity();
    if (COLDS.contains(its.get(i).date().getMonth())) {
      odds -= 0.4;
    }
    LocalDate leftOn = family.enrolment().leftOn();
    boolean left = leftOn != null && !Codes.EXIT_END.equals(family.enrolment().exitReason());
    return left && i >= its.size() - 2 ? odds - 2 : odds;
  }

  private void came(List<Attendance> to, FamilyDraft family, Session session) {
    List<Parent> parents = family.file().parents();
    boolean otherAlone = false;
    if (parents.size() > 1) {
      Parent other = parents.get(1);
      boolean usual = family.usuallyComes(other);
      boolean comes = chance.hit(usual ? 0.55 : 0.04);
      if (comes || usual) {
        to.add(row(family, session, other.id(), comes ? Mark.PRESENT : otherAbsence(), false));
      }
      otherAlone = comes && chance.hit(0.08);
    }
    to.add(
        row(family, session, family.first().id(), otherAlone ? Mark.EXCUSED : Mark.PRESENT, false));
    for (Child child : here(family, session.date())) {
      to.add(
          row(family, session, child.id(), chance.hit(0.97) ? Mark.PRESENT : Mark.ABSENT, false));
    }
  }

  private Mark otherAbsence() {
    return chance.hit(0.5) ? Mark.EXCUSED : Mark.ABSENT;
  }

  private void stayedAway(
      List<Attendance> to, FamilyDraft family, Session session, boolean silent) {
    boolean announced = !silent && chance.hit(0.45);
    boolean excused = announced || (!silent && chance.hit(0.4));
    mark(to, family, session, excused ? Mark.EXCUSED : Mark.ABSENT, announced);
  }

  private void mark(
      List<Attendance> to, FamilyDraft family, Session session, Mark mark, boolean announced) {
    for (Parent parent : family.file().parents()) {
      if (family.usuallyComes(parent)) {
        to.add(row(family, session, parent.id(), mark, announced));
      }
    }
    here(family, session.date())
        .forEach(child -> to.add(row(family, session, child.id(), mark, announced)));
  }

  /** The children of this enrolment that are born by then. */
  private static List<Child> here(FamilyDraft family, LocalDate date) {
    return family.children().stream()
        .filter(
            child ->
                family.enrolment().participants().stream()
                    .anyMatch(p -> p.person().equals(child.id()) && p.usuallyComes(date)))
        .toList();
  }

  private static Attendance row(
      FamilyDraft draft, Session session, Id<Person> person, Mark mark, boolean announced) {
    Id<Family> family = draft.file().family().id();
    return new Attendance(session.id(), family, person, mark, announced);
  }
}
