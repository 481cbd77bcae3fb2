package fr.village.domain.budget;

import fr.village.domain.Check;

/**
 * What a Maison cost in a calendar year, and who gave it their time. The year is its identity: two
 * people who note the same year speak of the same thing.
 *
 * @param year {@value #FIRST_YEAR} to {@value #LAST_YEAR}
 */
public record YearBudget(int year, Spending spending, Team team) {
  /** The programme of the 1000 days is younger than this. */
  public static final int FIRST_YEAR = 2010;

  public static final int LAST_YEAR = 2200;

  public YearBudget {
    Check.range("budget.year", year, FIRST_YEAR, LAST_YEAR);
  }

  /** Nothing noted yet. */
  public static YearBudget empty(int year) {
    return new YearBudget(year, Spending.NONE, Team.NONE);
  }

  public boolean isEmpty() {
    return spending.equals(Spending.NONE) && team.equals(Team.NONE);
  }

  public YearBudget with(Spending other) {
    return new YearBudget(year, other, team);
  }

  public YearBudget with(Team other) {
    return new YearBudget(year, spending, other);
  }

  /** The same figures for another year, to begin from. */
  public YearBudget in(int other) {
    return new YearBudget(other, spending, team);
  }
}
