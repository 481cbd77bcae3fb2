package fr.village.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.domain.budget.Spending;
import fr.village.domain.budget.Team;
import fr.village.domain.budget.YearBudget;
import fr.village.report.bilan.CafRow;
import fr.village.report.bilan.CafRow.Absence;
import fr.village.report.bilan.Means;
import fr.village.workbook.ActivityLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2024: released; 2025: over, its families not released; 2026: going on. By hand. */
final class ReleasedCafTest {
  private static final ReleasedCaf CAF =
      new ReleasedCaf(
          List.of(year(2024, 40, "60", 25), year(2025, 30, "45", null), year(2026, 8, "12", null)),
          List.of(
              budget(2024, 30_000, new Team(1, 700, 2, null)),
              budget(2025, 24_000, Team.NONE),
              budget(2026, 5_000, Team.NONE)),
          LocalDate.parse("2026-03-10"));

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "2024, distinct_families, 25",
    "2024, cost_per_family, 1200.0",
    "2024, cost_per_session, 750.0",
    "2024, cost_per_hour, 500.0",
    "2024, paid_people, 1",
    "2024, unpaid_people, 2",
    // the budget is known, the families are not: their number must not follow from it
    "2025, distinct_families, NOT_RELEASED",
    "2025, cost_per_family, NOT_RELEASED",
    "2025, cost_per_session, 800.0",
    "2025, cost_per_hour, 533.3",
    "2025, paid_people, NOT_NOTED",
    // never part of a year
    "2026, cost_per_session, NOT_WHOLE_YEARS",
    "2026, cost_per_family, NOT_WHOLE_YEARS",
    "2026, paid_people, NOT_WHOLE_YEARS",
    // nothing noted, nothing done
    "2023, cost_per_session, NOT_NOTED",
    // since the opening
    ", sessions_held, 78",
    ", session_hours, 117",
    ", cost_per_session, NOT_WHOLE_YEARS",
    ", cost_per_family, NOT_WHOLE_YEARS",
  })
  void onlyWhatMayLeaveIsTold(@Nullable Integer year, String code, String expected) {
    CafRow row =
        CAF.rows(year).stream()
            .filter(r -> r.figure().code().equals(code))
            .findFirst()
            .orElseThrow();
    assertThat(
            row.absence() == Absence.NONE
                ? Objects.requireNonNull(row.figure().value()).toPlainString()
                : row.absence().name())
        .isEqualTo(expected);
  }

  @Test
  void theSentenceIsOfTheLastYearThatIsOver() {
    assertThat(CAF.means(null)).isEqualTo(new Means(2025, 24_000, null, 30, null, null));
    assertThat(CAF.means(2024)).isEqualTo(new Means(2024, 30_000, 25L, 40, 1, 2));
    assertThat(CAF.means(2026)).isNull();
    assertThat(Objects.requireNonNull(CAF.means(2025)).perFamily()).isNull();
  }

  private static YearBudget budget(int year, int total, Team team) {
    return new YearBudget(year, Spending.NONE.withTotal(total), team);
  }

  private static ActivityLine year(int year, int held, String hours, @Nullable Integer families) {
    return new ActivityLine(
        "groups",
        "Groupes",
        year,
        held,
        0,
        new BigDecimal(hours),
        BigDecimal.TEN,
        0,
        families == null ? null : 100,
        families);
  }
}
