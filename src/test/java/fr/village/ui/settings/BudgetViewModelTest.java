package fr.village.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.app.budget.BudgetService;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Invalid;
import fr.village.domain.budget.YearBudget;
import fr.village.testing.RealNotebook;
import fr.village.testing.ScreenQueue;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Budget et équipe without a stage, on a real notebook. */
final class BudgetViewModelTest {
  @TempDir Path parent;
  private final ScreenQueue screen = new ScreenQueue();
  private final List<Throwable> faults = new CopyOnWriteArrayList<>();
  private final TaskRunner tasks = new TaskRunner(screen::execute, faults::add);
  private final NoticeBoard notices = new NoticeBoard();
  private final List<RealNotebook> opened = new ArrayList<>();
  private BudgetViewModel model;
  private int thisYear;

  @BeforeEach
  void open() {
    tasks.task(() -> new RealNotebook(parent)).onSuccess(opened::add).run();
    settle();
    model = fresh();
    thisYear = opened.getFirst().session().today().getYear();
  }

  private BudgetViewModel fresh() {
    BudgetViewModel made =
        new BudgetViewModel(new BudgetService(opened.getFirst().session()), tasks, notices);
    made.refresh();
    settle();
    return made;
  }

  @AfterEach
  void close() {
    assertThat(faults).isEmpty();
    tasks.task(() -> opened.getFirst().close()).run();
    settle();
    tasks.close();
  }

  private void settle() {
    screen.settle(tasks);
  }

  private YearBudget shown() {
    return Objects.requireNonNull(model.currentProperty().get());
  }

  private Said said() {
    return Objects.requireNonNull(notices.noticeProperty().get()).what();
  }

  @Test
  void theYearOpenedIsTheLastOneThatIsOver() {
    assertThat(shown()).isEqualTo(YearBudget.empty(thisYear - 1));
    assertThat(model.years()).startsWith(thisYear, thisYear - 1);
    assertThat(model.start()).isEmpty();
  }

  @Test
  void aFieldIsKeptAndTakenBackInWords() {
    long drawn = model.revisionProperty().get();
    model.total(48_000);
    model.unpaid(3);
    settle();
    assertThat(said()).isEqualTo(Said.of("settings.budget.done.unpaid", "" + (thisYear - 1)));
    model.refresh();
    settle();
    assertThat(model.revisionProperty().get()).as("not drawn over").isEqualTo(drawn);
    assertThat(fresh().currentProperty().get()).isEqualTo(shown());

    notices.undo();
    model.refresh();
    settle();
    assertThat(shown().team().unpaid()).isNull();
    assertThat(shown().spending().total()).isEqualTo(48_000);
    notices.redo();
    model.refresh();
    settle();
    assertThat(shown().team().unpaid()).isEqualTo(3);
  }

  @Test
  void whatCannotBeIsRefusedAtOnceAndNothingIsKept() {
    model.total(1_000);
    assertThatThrownBy(() -> model.staff(1_001))
        .isInstanceOfSatisfying(
            Invalid.class, e -> assertThat(e.key()).isEqualTo("invalid.budget.lines"));
    assertThatThrownBy(() -> model.paid(5_000)).isInstanceOf(Invalid.class);
    settle();
    assertThat(fresh().currentProperty().get()).isEqualTo(shown());
    assertThat(shown().spending().staff()).isNull();
  }

  @Test
  void anEmptyYearMayBeginFromTheOneBeforeAndGoBackToNothing() {
    model.total(48_000);
    model.paid(2);
    settle();
    model.choose(thisYear);
    assertThat(shown()).isEqualTo(YearBudget.empty(thisYear));
    assertThat(model.start()).map(YearBudget::year).contains(thisYear - 1);
    model.begin();
    settle();
    assertThat(shown().spending().total()).isEqualTo(48_000);
    assertThat(shown().team().paid()).isEqualTo(2);
    assertThat(model.start()).isEmpty();
    assertThat(said())
        .isEqualTo(Said.of("settings.budget.done.begun", "" + (thisYear - 1), "" + thisYear));
    notices.undo();
    model.refresh();
    settle();
    assertThat(shown()).isEqualTo(YearBudget.empty(thisYear));
    model.choose(thisYear - 1);
    assertThat(shown().spending().total()).isEqualTo(48_000);
  }
}
