package fr.village.indicators;

import fr.village.domain.Id;
import fr.village.domain.budget.YearBudget;
import fr.village.domain.family.Family;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the Maison cost, by what it did, and who gave it their time: for whole years only. */
final class BudgetCounter {
  /** A number noted for a year, or not. */
  private interface Noted {
    @Nullable Integer in(YearBudget budget);
  }

  private static final String SPENDING = "spending";
  private static final String BY_FAMILY = "cost_per_family";
  private static final String BY_SESSION = "cost_per_session";
  private static final String BY_HOUR = "cost_per_hour";
  private static final List<String> COSTS = List.of(SPENDING, BY_FAMILY, BY_SESSION, BY_HOUR);

  private static final Map<String, Noted> PEOPLE =
      Map.of("paid_people", b -> b.team().paid(), "unpaid_people", b -> b.team().unpaid());

  private static final Map<String, Noted> HOURS =
      Map.of("paid_hours", b -> b.team().paidHours(), "unpaid_hours", b -> b.team().unpaidHours());

  static final Set<String> FORMULAS =
      Set.of(
          SPENDING,
          BY_FAMILY,
          BY_SESSION,
          BY_HOUR,
          "paid_people",
          "paid_hours",
          "unpaid_people",
          "unpaid_hours");

  private final Records records;
  private final Scope scope;
  private final Presences presences;
  private final Figures figures;
  private final Map<Integer, YearBudget> byYear = new HashMap<>();

  BudgetCounter(Records records, Scope scope, Presences presences, Figures figures) {
    this.records = records;
    this.scope = scope;
    this.presences = presences;
    this.figures = figures;
    records.content().budgets().forEach(b -> byYear.put(b.year(), b));
  }

  void count() {
    LocalDate until = scope.until();
    int first = WholeYears.first(records.content(), until);
    for (int i = 0; i < figures.periods().size(); i++) {
      Optional<List<Integer>> years = WholeYears.of(figures.periods().get(i), first, until);
      if (scope.group() != null) {
        none(i, Unstated.ONE_GROUP);
      } else if (years.isEmpty()) {
        none(i, Unstated.NOT_WHOLE_YEARS);
      } else {
        count(i, years.get());
      }
    }
  }

  private void none(int period, Unstated why) {
    FORMULAS.forEach(code -> figures.unstated(code, period, why));
  }

  private void count(int period, List<Integer> years) {
    Long spent = sum(years, b -> b.spending().spent());
    if (spent == null) {
      COSTS.forEach(code -> figures.unstated(code, period, Unstated.NOT_NOTED));
    } else {
      COSTS.forEach(code -> figures.amountIn(code, period, spent));
      countBases(period);
    }
    HOURS.forEach((code, of) -> state(code, period, sum(years, of)));
    PEOPLE.forEach(
        (code, of) -> {
          if (years.size() == 1) {
            state(code, period, sum(years, of));
          } else {
            figures.unstated(code, period, Unstated.SEVERAL_YEARS);
          }
        });
  }

  private void state(String code, int period, @Nullable Long total) {
    if (total == null) {
      figures.unstated(code, period, Unstated.NOT_NOTED);
    } else {
      figures.amountIn(code, period, total);
    }
  }

  /** All of the years together; null when one of them is missing. */
  private @Nullable Long sum(List<Integer> years, Noted of) {
    long total = 0;
    for (int year : years) {
      YearBudget budget = byYear.get(year);
      Integer noted = budget == null ? null : of.in(budget);
      if (noted == null) {
        return null;
      }
      total += noted;
    }
    return total;
  }

  private void countBases(int i) {
    Period period = figures.periods().get(i);
    for (Id<Family> family : presences.families()) {
      if (presences.came(family, period)) {
        figures.sharedBy(BY_FAMILY, i, 1, new Counted.OfFamily(family));
      }
    }
    for (Session session : records.content().sessions()) {
      if (session.status() == SessionStatus.HELD && period.contains(session.date())) {
        figures.sharedBy(BY_SESSION, i, 1, Counted.of(session));
        figures.sharedBy(BY_HOUR, i, session.minutes(), Counted.of(session));
      }
    }
  }
}
