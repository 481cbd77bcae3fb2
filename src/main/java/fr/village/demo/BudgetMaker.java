package fr.village.demo;

import fr.village.domain.budget.Spending;
import fr.village.domain.budget.Team;
import fr.village.domain.budget.YearBudget;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What a sample Maison cost in each year that is over: invented, in proportion to what it did. */
final class BudgetMaker {
  private static final int MONTHS = 12;

  /** Euros a year, whatever is done there. */
  private static final int STAFF = 14_000;

  private static final int PREMISES = 5_400;
  private static final int SUPPLIES = 900;
  private static final int OTHER = 2_600;

  /** Euros a session. */
  private static final int STAFF_OF_SESSION = 210;

  private static final int SUPPLIES_OF_SESSION = 9;

  /** Euros an hour of those paid, charges included. */
  private static final int HOUR = 27;

  /** From so many sessions a year on, there are two of them. */
  private static final int SESSIONS_OF_ONE = 60;

  private final LocalDate today;
  private final Chance chance;

  /** A stream of chance of its own: what else is in a sample does not change with it. */
  BudgetMaker(DemoRequest request, MaisonPlan plan) {
    this.today = request.today();
    this.chance = new Chance(request.seed(), plan.code() + " budget");
  }

  /** By year. */
  List<YearBudget> make(LocalDate openedOn, List<Session> sessions) {
    return IntStream.range(openedOn.getYear(), today.getYear())
        .mapToObj(year -> year(year, openedOn, sessions))
        .toList();
  }

  private YearBudget year(int year, LocalDate openedOn, List<Session> sessions) {
    double open =
        year == openedOn.getYear() ? (MONTHS + 1.0 - openedOn.getMonthValue()) / MONTHS : 1;
    int held =
        (int)
            sessions.stream()
                .filter(s -> s.status() == SessionStatus.HELD && s.date().getYear() == year)
                .count();
    int staff = euros(STAFF * open + STAFF_OF_SESSION * held);
    int premises = euros(PREMISES * open);
    int supplies = euros(SUPPLIES * open + SUPPLIES_OF_SESSION * held);
    int other = euros(OTHER * open);
    int unpaid = chance.between(1, 3);
    return new YearBudget(
        year,
        new Spending(staff + premises + supplies + other, staff, premises, supplies, other),
        new Team(
            held > SESSIONS_OF_ONE ? 2 : 1, staff / HOUR, unpaid, unpaid * Math.max(2, held / 2)));
  }

  /** As accounts go: no two years are alike. */
  private int euros(double about) {
    return (int) Math.round(about * chance.between(0.94, 1.06));
  }
}
