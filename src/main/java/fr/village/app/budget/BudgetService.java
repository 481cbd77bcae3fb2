package fr.village.app.budget;

import fr.village.app.session.NotebookSession;
import fr.village.domain.budget.YearBudget;
import fr.village.domain.group.PeerGroup;
import fr.village.store.Stores;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Budgets of an open notebook. */
public final class BudgetService {
  private final NotebookSession notebook;

  public BudgetService(NotebookSession notebook) {
    this.notebook = notebook;
  }

  /** What is noted, and of which years anything could be. */
  public Budgets now() {
    int thisYear = notebook.today().getYear();
    return notebook.read(
        stores -> {
          List<YearBudget> noted = stores.budgets().all();
          return new Budgets(noted, Math.min(thisYear, first(stores, noted, thisYear)), thisYear);
        });
  }

  /** Saves a year as it is now; one of which nothing is noted any more goes. */
  public void save(YearBudget budget) {
    notebook.write(stores -> stores.budgets().save(budget));
  }

  private static int first(Stores stores, List<YearBudget> noted, int thisYear) {
    LocalDate opened = stores.house().find().map(h -> h.openedOn()).orElse(null);
    return Stream.concat(
            Stream.concat(
                    Stream.of(opened), stores.groups().all().stream().map(PeerGroup::startsOn))
                .filter(Objects::nonNull)
                .map(LocalDate::getYear),
            noted.stream().map(YearBudget::year))
        .min(Integer::compare)
        .map(year -> Math.max(year, YearBudget.FIRST_YEAR))
        // accounts of the year before are what one begins with
        .orElse(thisYear - 1);
  }
}
