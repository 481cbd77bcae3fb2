package fr.village.app.report;

import fr.village.domain.budget.YearBudget;
import fr.village.domain.reference.Label;
import fr.village.indicators.IndicatorValue;
import fr.village.indicators.Unstated;
import fr.village.report.bilan.CafRow;
import fr.village.report.bilan.CafRow.Absence;
import fr.village.report.bilan.CafRow.Kind;
import fr.village.report.bilan.CafRow.Of;
import fr.village.report.bilan.Figure;
import fr.village.report.bilan.Means;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the CAF asks of a LAEP, from the true figures, in the order of its form: who came, what was
 * open, who received them, what it cost; each person and family once.
 */
record InternalCaf(List<IndicatorValue> values, List<YearBudget> budgets) {
  private static final Map<String, Label> AS_ASKED =
      Map.of(
          "sessions_held", BilanLabels.OPENINGS,
          "session_hours", BilanLabels.HOURS,
          "preparation_hours", BilanLabels.PREPARATION);

  List<CafRow> rows(@Nullable Integer year) {
    List<CafRow> rows = new ArrayList<>();
    for (String people :
        List.of(
            "distinct_families",
            "distinct_parents",
            "distinct_children",
            "distinct_other_adults")) {
      row(people, year, of(Kind.AT_SESSIONS, year)).ifPresent(rows::add);
    }
    value("families_per_session", year)
        .map(v -> row(v, new Of(v.count(), base(v), Kind.PRESENCES)))
        .ifPresent(rows::add);
    row("sessions_held", year, null).ifPresent(rows::add);
    for (String hours : List.of("session_hours", "preparation_hours")) {
      row(hours, year, of(Kind.OF_SESSIONS, year)).ifPresent(rows::add);
    }
    row("paid_people", year, hours("paid_hours", year)).ifPresent(rows::add);
    row("unpaid_people", year, hours("unpaid_hours", year)).ifPresent(rows::add);
    cost("cost_per_family", year, Kind.EUROS_BY_FAMILY).ifPresent(rows::add);
    cost("cost_per_session", year, Kind.EUROS_BY_SESSION).ifPresent(rows::add);
    cost("cost_per_hour", year, Kind.EUROS_BY_HOUR).ifPresent(rows::add);
    return rows;
  }

  /** What the year cost; since the opening, the last year that is over and noted. */
  @Nullable Means means(@Nullable Integer year) {
    return budgets.stream()
        .map(YearBudget::year)
        .filter(y -> year == null || y.equals(year))
        .sorted(java.util.Comparator.reverseOrder())
        .map(this::whatItCost)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Means whatItCost(int year) {
    Long spent = count("spending", year);
    Long families = count("distinct_families", year);
    Long sessions = count("sessions_held", year);
    return spent == null || families == null || sessions == null
        ? null
        : new Means(
            year,
            spent,
            families,
            sessions,
            people("paid_people", year),
            people("unpaid_people", year));
  }

  private @Nullable Integer people(String code, int year) {
    Long count = count(code, year);
    return count == null ? null : (Integer) Math.toIntExact(count);
  }

  private Optional<CafRow> row(String code, @Nullable Integer year, @Nullable Of of) {
    return value(code, year).map(v -> row(v, of));
  }

  private Optional<CafRow> cost(String code, @Nullable Integer year, Kind kind) {
    return value(code, year).map(v -> row(v, new Of(v.count(), base(v), kind)));
  }

  private static CafRow row(IndicatorValue value, @Nullable Of of) {
    Label label = AS_ASKED.getOrDefault(value.code(), value.label());
    BigDecimal told = value.value();
    return CafRow.of(
        new Figure(value.code(), label, value.unit(), told, null, null), of, absence(value.why()));
  }

  private static Absence absence(@Nullable Unstated why) {
    return switch (why) {
      case NOT_NOTED -> Absence.NOT_NOTED;
      case NOT_WHOLE_YEARS, ONE_GROUP -> Absence.NOT_WHOLE_YEARS;
      case SEVERAL_YEARS -> Absence.SEVERAL_YEARS;
      case null -> Absence.NOTHING;
    };
  }

  private @Nullable Of of(Kind kind, @Nullable Integer year) {
    Long sessions = count("sessions_held", year);
    return sessions == null ? null : new Of(null, sessions, kind);
  }

  private @Nullable Of hours(String code, @Nullable Integer year) {
    Long hours = count(code, year);
    return hours == null ? null : new Of(null, hours, Kind.HOURS_OF_YEAR);
  }

  private static long base(IndicatorValue value) {
    Long base = value.base();
    return base == null ? 0 : base;
  }

  private @Nullable Long count(String code, @Nullable Integer year) {
    return value(code, year).map(IndicatorValue::count).orElse(null);
  }

  private Optional<IndicatorValue> value(String code, @Nullable Integer year) {
    return values.stream()
        .filter(v -> v.code().equals(code) && Objects.equals(v.year(), year))
        .findFirst();
  }
}
