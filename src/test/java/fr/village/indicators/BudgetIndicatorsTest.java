package fr.village.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.domain.NotebookContent;
import fr.village.domain.budget.Spending;
import fr.village.domain.budget.Team;
import fr.village.domain.budget.YearBudget;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.session.Session;
import fr.village.reference.IndicatorDefinitions;
import fr.village.reference.ReferenceSets;
import fr.village.testing.HouseBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Costs of a Maison of two families and three years, worked out by hand. */
final class BudgetIndicatorsTest {
  private static final ReferenceSet REFERENCE = ReferenceSets.builtIn();
  private static final Indicators INDICATORS = IndicatorDefinitions.builtIn();
  private static final LocalDate UNTIL = LocalDate.parse("2025-12-31");

  private static final YearBudget IN_2023 =
      new YearBudget(2023, new Spending(9_000, null, null, null, null), Team.NONE);

  /** Lines without a total: 20 000 together. */
  private static final YearBudget IN_2024 =
      new YearBudget(2024, new Spending(null, 16_000, 3_000, 1_000, null), new Team(1, 800, 2, 40));

  /** Nothing of what was spent is known yet. */
  private static final YearBudget IN_2025 =
      new YearBudget(2025, Spending.NONE, new Team(2, 1_000, 0, 0));

  /**
   * 2023: one session with Ada; 2024: three of 90 minutes, Ada at all of them, Bora at one; 2025:
   * one, with nobody.
   */
  private static NotebookContent content(YearBudget... budgets) {
    HouseBuilder house = new HouseBuilder();
    PeerGroup group = house.group("2023-11-07");
    FamilyFile ada = house.add(house.family("Ada").mother("A", 1990));
    FamilyFile bora = house.add(house.family("Bora").mother("B", 1991));
    house.enrol(ada, group, "2023-11-07").enrol(bora, group, "2024-01-09");
    house.present(house.held(group, "2023-11-07"), ada, "A");
    Session first = house.held(group, "2024-01-09");
    house.present(first, ada, "A").present(first, bora, "B");
    house.present(house.held(group, "2024-02-06"), ada, "A");
    house.present(house.held(group, "2024-12-31"), ada, "A");
    house.held(group, "2025-01-07");
    return house.build().with(List.of(budgets));
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    // one year, over
    "2024-01-01, 2024-12-31, spending, 20000",
    "2024-01-01, 2024-12-31, cost_per_family, 20000/2=10000.0",
    "2024-01-01, 2024-12-31, cost_per_session, 20000/3=6666.7",
    "2024-01-01, 2024-12-31, cost_per_hour, 20000/5=4444.4",
    "2024-01-01, 2024-12-31, paid_people, 1",
    "2024-01-01, 2024-12-31, unpaid_people, 2",
    "2024-01-01, 2024-12-31, unpaid_hours, 40",
    // the year of opening is whole from its first day on
    "2023-01-01, 2023-12-31, cost_per_session, 9000/1=9000.0",
    // two years: a family that came in both is one
    "2023-01-01, 2024-12-31, spending, 29000",
    "2023-01-01, 2024-12-31, cost_per_family, 29000/2=14500.0",
    "2023-01-01, 2024-12-31, cost_per_session, 29000/4=7250.0",
    "2024-01-01, 2025-12-31, paid_hours, 1800",
    "2024-01-01, 2025-12-31, paid_people, SEVERAL_YEARS",
    // since the opening, up to the end of a year
    ", 2024-12-31, cost_per_session, 29000/4=7250.0",
    ", 2024-12-31, paid_hours, NOT_NOTED",
    // from before anything began
    "2015-01-01, 2024-12-31, spending, 29000",
    "2015-01-01, 2015-12-31, spending, NOT_NOTED",
    // a year of which only the people are known
    "2025-01-01, 2025-12-31, spending, NOT_NOTED",
    "2025-01-01, 2025-12-31, cost_per_family, NOT_NOTED",
    "2025-01-01, 2025-12-31, paid_people, 2",
    "2025-01-01, 2025-12-31, unpaid_people, 0",
    "2024-01-01, 2025-12-31, cost_per_session, NOT_NOTED",
    // never part of a year
    "2024-01-01, 2024-12-30, cost_per_session, NOT_WHOLE_YEARS",
    "2024-01-02, 2024-12-31, cost_per_session, NOT_WHOLE_YEARS",
    "2024-07-01, 2025-06-30, paid_people, NOT_WHOLE_YEARS",
    ", 2024-06-30, spending, NOT_WHOLE_YEARS",
    // nor a year to come
    "2026-01-01, 2026-12-31, spending, NOT_WHOLE_YEARS",
  })
  void isToldOfWholeYearsOnly(
      @Nullable LocalDate from, LocalDate to, String code, String expected) {
    NotebookContent content = content(IN_2023, IN_2024, IN_2025);
    assertThat(told(content, Scope.house(UNTIL), new Period(from, to), code)).isEqualTo(expected);
  }

  @Test
  void aYearIsNotToldBeforeItIsOver() {
    NotebookContent content = content(IN_2024);
    Scope autumn = Scope.house(LocalDate.parse("2024-11-30"));
    Period year = Period.year(2024, autumn.until());
    assertThat(told(content, autumn, year, "spending")).isEqualTo("NOT_WHOLE_YEARS");
  }

  @Test
  void aGroupHasNoBudgetOfItsOwn() {
    NotebookContent content = content(IN_2024);
    Scope group = new Scope(content.groups().getFirst().id(), UNTIL);
    assertThat(told(content, group, Period.year(2024, UNTIL), "cost_per_family"))
        .isEqualTo("ONE_GROUP");
  }

  /** Money spent and nobody received: told as spent, shared out among nobody. */
  @Test
  void aYearWithoutAFamilyHasNoCostPerFamily() {
    NotebookContent content =
        content(new YearBudget(2025, Spending.NONE.withTotal(500), Team.NONE));
    Period year = Period.year(2025, UNTIL);
    assertThat(value(content, Scope.house(UNTIL), year, "spending").value()).isEqualTo("500");
    IndicatorValue perFamily = value(content, Scope.house(UNTIL), year, "cost_per_family");
    assertThat(perFamily.value()).isNull();
    assertThat(perFamily.base()).isZero();
    assertThat(perFamily.why()).isNull();
  }

  @Test
  void theListBehindACostIsWhatItIsDividedBy() {
    Records records = records(content(IN_2024));
    Period year = Period.year(2024, UNTIL);
    List<Integer> lengths = new ArrayList<>();
    for (String code :
        List.of("cost_per_family", "cost_per_session", "cost_per_hour", "spending")) {
      Behind behind = INDICATORS.behind(records, Scope.house(UNTIL), year, code);
      lengths.add(behind.counted().size());
      assertThat(behind.others()).as(code).isEmpty();
    }
    assertThat(lengths).containsExactly(2, 3, 3, 0);
  }

  /** A budget of the year before the first session is a year of its own. */
  @Test
  void theYearOfPreparationIsAmongTheYears() {
    YearBudget before = new YearBudget(2022, Spending.NONE.withTotal(4_000), Team.NONE);
    List<IndicatorValue> values = INDICATORS.compute(records(content(before)), UNTIL).values();
    IndicatorValue spent = IndicatorsTest.value(values, "spending", 2022);
    assertThat(spent.value()).isEqualTo("4000");
  }

  private static String told(NotebookContent content, Scope scope, Period period, String code) {
    return IndicatorsTest.told(value(content, scope, period, code));
  }

  private static IndicatorValue value(
      NotebookContent content, Scope scope, Period period, String code) {
    return INDICATORS
        .of(records(content), scope, List.of(period))
        .getFirst()
        .value(code)
        .orElseThrow();
  }

  private static Records records(NotebookContent content) {
    return new Records(content, REFERENCE, List.of());
  }
}
