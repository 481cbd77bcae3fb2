package fr.village.app.report;

import fr.village.domain.budget.YearBudget;
import fr.village.domain.reference.Label;
import fr.village.report.bilan.CafRow;
import fr.village.report.bilan.CafRow.Absence;
import fr.village.report.bilan.CafRow.Kind;
import fr.village.report.bilan.CafRow.Of;
import fr.village.report.bilan.Figure;
import fr.village.report.bilan.Means;
import fr.village.workbook.ActivityLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the CAF asks of a LAEP, of what may leave (ANONYMITY.md, rules 6 and 11). Sessions, hours,
 * budgets and staff describe no family. Families received are those released for a year that is
 * closed, and a cost per family is of that number or not told: with the budget beside it, any other
 * would give the number away.
 *
 * @param activities what was done, year by year
 * @param until last day counted
 */
record ReleasedCaf(List<ActivityLine> activities, List<YearBudget> budgets, LocalDate until) {
  List<CafRow> rows(@Nullable Integer year) {
    List<ActivityLine> years =
        activities.stream().filter(a -> year == null || a.year() == year).toList();
    List<CafRow> rows = new ArrayList<>();
    long held = years.stream().mapToLong(ActivityLine::held).sum();
    Long families = year == null ? null : families(year);
    rows.add(
        row(
            figure("distinct_families", BilanLabels.DISTINCT, "family", whole(families)),
            new Of(null, held, Kind.AT_SESSIONS),
            Absence.NOT_RELEASED));
    rows.add(
        CafRow.told(figure("sessions_held", BilanLabels.OPENINGS, "session", whole(held)), null));
    rows.add(hours("session_hours", BilanLabels.HOURS, years, held, ActivityLine::hours));
    rows.add(
        hours(
            "preparation_hours",
            BilanLabels.PREPARATION,
            years,
            held,
            ActivityLine::preparationHours));
    team(rows, year);
    costs(rows, year, years, families, held);
    return rows;
  }

  private void team(List<CafRow> rows, @Nullable Integer year) {
    YearBudget budget = year == null ? null : over(year);
    Absence absence = why(year == null ? Integer.MAX_VALUE : year, budget);
    rows.add(
        people(
            "paid_people",
            BilanLabels.PAID,
            budget == null ? null : budget.team().paid(),
            budget == null ? null : budget.team().paidHours(),
            absence));
    rows.add(
        people(
            "unpaid_people",
            BilanLabels.UNPAID,
            budget == null ? null : budget.team().unpaid(),
            budget == null ? null : budget.team().unpaidHours(),
            absence));
  }

  private static CafRow people(
      String code,
      Label label,
      @Nullable Integer people,
      @Nullable Integer hours,
      Absence absence) {
    return row(
        figure(code, label, "person", people == null ? null : BigDecimal.valueOf(people)),
        hours == null ? null : new Of(null, hours, Kind.HOURS_OF_YEAR),
        absence);
  }

  private void costs(
      List<CafRow> rows,
      @Nullable Integer year,
      List<ActivityLine> years,
      @Nullable Long families,
      long held) {
    YearBudget budget = year == null ? null : over(year);
    Integer spent = budget == null ? null : budget.spending().spent();
    Absence absence = why(year == null ? Integer.MAX_VALUE : year, budget);
    BigDecimal hours = total(years, ActivityLine::hours);
    rows.add(
        row(
            figure(
                "cost_per_family",
                BilanLabels.BY_FAMILY,
                "euro",
                spent == null ? null : Means.each(spent, families)),
            of(spent, families, Kind.EUROS_BY_FAMILY),
            spent != null && families == null ? Absence.NOT_RELEASED : absence));
    rows.add(
        row(
            figure(
                "cost_per_session",
                BilanLabels.BY_SESSION,
                "euro",
                spent == null ? null : Means.each(spent, held)),
            of(spent, held, Kind.EUROS_BY_SESSION),
            spent == null ? absence : Absence.NOTHING));
    rows.add(
        row(
            figure(
                "cost_per_hour",
                BilanLabels.BY_HOUR,
                "euro",
                spent == null || hours.signum() == 0
                    ? null
                    : BigDecimal.valueOf(spent).divide(hours, 1, RoundingMode.HALF_UP)),
            of(spent, hours.setScale(0, RoundingMode.HALF_UP).longValue(), Kind.EUROS_BY_HOUR),
            spent == null ? absence : Absence.NOTHING));
  }

  private static @Nullable Of of(@Nullable Integer spent, @Nullable Long n, Kind kind) {
    return spent == null || n == null ? null : new Of(spent.longValue(), n, kind);
  }

  /** What the year cost; since the opening, the last year that is over and noted. */
  @Nullable Means means(@Nullable Integer year) {
    return budgets.stream()
        .filter(b -> year == null || b.year() == year)
        .sorted(Comparator.comparingInt(YearBudget::year).reversed())
        .filter(b -> over(b.year()) != null)
        .map(this::means)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Means means(YearBudget budget) {
    Integer spent = budget.spending().spent();
    return spent == null
        ? null
        : new Means(
            budget.year(),
            spent,
            families(budget.year()),
            activities.stream()
                .filter(a -> a.year() == budget.year())
                .mapToLong(ActivityLine::held)
                .sum(),
            budget.team().paid(),
            budget.team().unpaid());
  }

  /** Released for a year, when everything done in it is of one kind; else null. */
  private @Nullable Long families(int year) {
    List<ActivityLine> lines = activities.stream().filter(a -> a.year() == year).toList();
    Integer families = lines.size() == 1 ? lines.getFirst().families() : null;
    return families == null ? null : (Long) families.longValue();
  }

  /** The budget of a year that is over; null without one. */
  private @Nullable YearBudget over(int year) {
    return LocalDate.of(year, 12, 31).isAfter(until)
        ? null
        : budgets.stream().filter(b -> b.year() == year).findFirst().orElse(null);
  }

  private Absence why(int year, @Nullable YearBudget budget) {
    return budget == null && year >= until.getYear() && !isLastDay(until, year)
        ? Absence.NOT_WHOLE_YEARS
        : Absence.NOT_NOTED;
  }

  private static boolean isLastDay(LocalDate day, int year) {
    return day.getYear() == year && day.plusDays(1).getDayOfYear() == 1;
  }

  private static CafRow hours(
      String code,
      Label label,
      List<ActivityLine> years,
      long held,
      Function<ActivityLine, BigDecimal> of) {
    return CafRow.told(
        figure(code, label, "hour", total(years, of)), new Of(null, held, Kind.OF_SESSIONS));
  }

  private static BigDecimal total(List<ActivityLine> years, Function<ActivityLine, BigDecimal> of) {
    return years.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static CafRow row(Figure figure, @Nullable Of of, Absence otherwise) {
    return CafRow.of(figure, of, otherwise);
  }

  private static Figure figure(String code, Label label, String unit, @Nullable BigDecimal value) {
    return new Figure(code, label, unit, value, null, null);
  }

  private static @Nullable BigDecimal whole(@Nullable Long value) {
    return value == null ? null : BigDecimal.valueOf(value);
  }
}
