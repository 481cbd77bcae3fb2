package fr.village.store.budget;

import static fr.village.store.schema.Tables.YEAR_BUDGET;

import fr.village.domain.budget.YearBudget;
import fr.village.store.Change;
import fr.village.store.Rows;
import fr.village.store.bin.Tombstones;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Budgets as noted, one a year. */
public final class BudgetStore {
  private final DSLContext ctx;
  private final Change change;
  private final Rows rows;

  public BudgetStore(DSLContext ctx, Change change) {
    this.ctx = ctx;
    this.change = change;
    this.rows = new Rows(ctx, change);
  }

  /** By year. */
  public List<YearBudget> all() {
    return ctx.selectFrom(YEAR_BUDGET).orderBy(YEAR_BUDGET.YEAR).fetch(BudgetRows::budget);
  }

  public Optional<YearBudget> find(int year) {
    return ctx.selectFrom(YEAR_BUDGET)
        .where(YEAR_BUDGET.YEAR.eq(year))
        .fetchOptional(BudgetRows::budget);
  }

  /** Saves a year as it is now; one of which nothing is noted any more is removed. */
  public boolean save(YearBudget budget) {
    if (budget.isEmpty()) {
      return remove(budget.year());
    }
    new Tombstones(ctx).lift(List.of(Tombstones.budget(budget.year())));
    return rows.save(BudgetRows.row(budget));
  }

  private boolean remove(int year) {
    boolean gone = ctx.deleteFrom(YEAR_BUDGET).where(YEAR_BUDGET.YEAR.eq(year)).execute() > 0;
    if (gone) {
      new Tombstones(ctx).put(Tombstones.budget(year), change.now());
    }
    return gone;
  }
}
