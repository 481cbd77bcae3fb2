package fr.village.ui.settings;

import fr.village.app.budget.BudgetService;
import fr.village.app.budget.Budgets;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.budget.Spending;
import fr.village.domain.budget.Team;
import fr.village.domain.budget.YearBudget;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What a year cost and who gave it their time, field by field. Each change throws {@link
 * fr.village.domain.Invalid} at once when it cannot be, is kept otherwise, and can be taken back.
 */
public final class BudgetViewModel {
  private final BudgetService service;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision");
  private final ReadOnlyObjectWrapper<@Nullable YearBudget> current =
      new ReadOnlyObjectWrapper<>(this, "current");
  private @Nullable Budgets budgets;
  private int year;

  public BudgetViewModel(BudgetService service, TaskRunner tasks, NoticeBoard notices) {
    this.service = service;
    this.tasks = tasks;
    this.notices = notices;
  }

  /** Grows when the fields are to be drawn anew: another year, or another than they made it. */
  public ReadOnlyLongProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  /** The year shown as the fields say it; null before it was read. */
  public ReadOnlyObjectProperty<@Nullable YearBudget> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** Years to choose from, the latest first. */
  public List<Integer> years() {
    return budgets == null ? List.of() : budgets.years();
  }

  public void refresh() {
    tasks.task(service::now).onSuccess(this::read).run();
  }

  private void read(Budgets now) {
    if (!now.equals(budgets)) {
      budgets = now;
      show(now.years().contains(year) ? year : now.usual());
    }
  }

  /** Shows another year. */
  public void choose(int wanted) {
    if (wanted != year) {
      show(wanted);
    }
  }

  private void show(int wanted) {
    year = wanted;
    Budgets all = budgets;
    if (all != null) {
      current.set(all.of(wanted));
      revision.set(revision.get() + 1);
    }
  }

  /** The year whose figures may be taken to begin with; none once something is noted. */
  public Optional<YearBudget> start() {
    YearBudget shown = current.get();
    Budgets all = budgets;
    return shown == null || all == null || !shown.isEmpty()
        ? Optional.empty()
        : all.before(shown.year());
  }

  /** Takes the figures of the last year noted. */
  public void begin() {
    start()
        .ifPresent(
            before -> {
              change(
                  Said.of("settings.budget.done.begun", text(before.year()), text(year)),
                  now -> before.in(now.year()));
              revision.set(revision.get() + 1);
            });
  }

  public void total(@Nullable Integer euros) {
    spending("settings.budget.done.total", s -> s.withTotal(euros));
  }

  public void staff(@Nullable Integer euros) {
    spending("settings.budget.done.staff", s -> s.withStaff(euros));
  }

  public void premises(@Nullable Integer euros) {
    spending("settings.budget.done.premises", s -> s.withPremises(euros));
  }

  public void supplies(@Nullable Integer euros) {
    spending("settings.budget.done.supplies", s -> s.withSupplies(euros));
  }

  public void other(@Nullable Integer euros) {
    spending("settings.budget.done.other", s -> s.withOther(euros));
  }

  public void paid(@Nullable Integer people) {
    team("settings.budget.done.paid", t -> t.withPaid(people));
  }

  public void paidHours(@Nullable Integer hours) {
    team("settings.budget.done.paid-hours", t -> t.withPaidHours(hours));
  }

  public void unpaid(@Nullable Integer people) {
    team("settings.budget.done.unpaid", t -> t.withUnpaid(people));
  }

  public void unpaidHours(@Nullable Integer hours) {
    team("settings.budget.done.unpaid-hours", t -> t.withUnpaidHours(hours));
  }

  private void spending(String said, UnaryOperator<Spending> how) {
    change(Said.of(said, text(year)), b -> b.with(how.apply(b.spending())));
  }

  private void team(String said, UnaryOperator<Team> how) {
    change(Said.of(said, text(year)), b -> b.with(how.apply(b.team())));
  }

  private void change(Said said, UnaryOperator<YearBudget> how) {
    YearBudget before = current.get();
    Budgets all = budgets;
    if (before == null || all == null) {
      return;
    }
    YearBudget after = how.apply(before);
    if (after.equals(before)) {
      return;
    }
    budgets = all.with(after);
    current.set(after);
    keep(after);
    notices.done(said, () -> keep(before), () -> keep(after));
  }

  private void keep(YearBudget wanted) {
    tasks.task(() -> service.save(wanted)).run();
  }

  /** A year is not a quantity. */
  private static String text(int year) {
    return Integer.toString(year);
  }
}
