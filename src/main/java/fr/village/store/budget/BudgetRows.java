package fr.village.store.budget;

import fr.village.domain.budget.Spending;
import fr.village.domain.budget.Team;
import fr.village.domain.budget.YearBudget;
import fr.village.store.schema.tables.records.YearBudgetRecord;

/** A year's row and the domain's record, one from the other. */
public final class BudgetRows {
  private BudgetRows() {}

  public static YearBudgetRecord row(YearBudget budget) {
    YearBudgetRecord row = new YearBudgetRecord();
    row.setYear(budget.year());
    row.setTotal(budget.spending().total());
    row.setStaff(budget.spending().staff());
    row.setPremises(budget.spending().premises());
    row.setSupplies(budget.spending().supplies());
    row.setOther(budget.spending().other());
    row.setPaidPeople(budget.team().paid());
    row.setPaidHours(budget.team().paidHours());
    row.setUnpaidPeople(budget.team().unpaid());
    row.setUnpaidHours(budget.team().unpaidHours());
    return row;
  }

  public static YearBudget budget(YearBudgetRecord row) {
    return new YearBudget(
        row.getYear(),
        new Spending(
            row.getTotal(), row.getStaff(), row.getPremises(), row.getSupplies(), row.getOther()),
        new Team(
            row.getPaidPeople(), row.getPaidHours(), row.getUnpaidPeople(), row.getUnpaidHours()));
  }
}
