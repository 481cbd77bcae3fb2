package fr.village.ui.measures;

import fr.village.app.survey.Due;
import fr.village.app.survey.DueService;
import fr.village.app.survey.SheetChange;
import fr.village.app.survey.SheetKey;
import fr.village.app.survey.SheetService;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.survey.AnswerState;
import fr.village.domain.survey.PaperCode;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** Who is to be asked. */
public final class DueViewModel {
  private final DueService service;
  private final SheetService sheets;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final ReadOnlyObjectWrapper<Due.@Nullable Lists> lists = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Said> problem = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty codeWanted = new SimpleBooleanProperty();
  private final BooleanProperty withSoon = new SimpleBooleanProperty();
  private boolean forgotten;

  public DueViewModel(
      DueService service, SheetService sheets, TaskRunner tasks, NoticeBoard notices) {
    this.service = service;
    this.sheets = sheets;
    this.tasks = tasks;
    this.notices = notices;
  }

  /** Null until it was looked up. */
  public ReadOnlyObjectProperty<Due.@Nullable Lists> listsProperty() {
    return lists.getReadOnlyProperty();
  }

  /** What is wrong with the code typed; null when nothing is. */
  public ReadOnlyObjectProperty<@Nullable Said> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** The keyboard is wanted on the code of a paper form. */
  public BooleanProperty codeWantedProperty() {
    return codeWanted;
  }

  /** Whether those to open soon are unfolded. */
  public BooleanProperty withSoonProperty() {
    return withSoon;
  }

  public void refresh() {
    refresh(all -> {});
  }

  private void refresh(Consumer<Due.Lists> then) {
    tasks
        .task(service::today)
        .onSuccess(
            all -> {
              if (!forgotten) {
                lists.set(all);
                then.accept(all);
              }
            })
        .run();
  }

  /** The first that can be proposed now. */
  public void first(Consumer<Due> open) {
    refresh(all -> proposed(all).findFirst().ifPresent(open));
  }

  private static Stream<Due> proposed(Due.Lists all) {
    return Stream.concat(all.late().stream(), all.now().stream());
  }

  /** Another one than that of a sheet, to go on with. */
  Optional<Due> after(SheetKey key) {
    Due.Lists all = lists.get();
    return all == null
        ? Optional.empty()
        : proposed(all).filter(d -> !d.key().equals(key)).findFirst();
  }

  /** Opens what whoever has these letters on paper can answer. */
  public void find(String typed, Consumer<Due> open) {
    if (!PaperCode.isCode(typed)) {
      problem.set(Said.of("measures.code.form"));
      return;
    }
    tasks
        .task(() -> service.whose(typed).map(service::of).orElse(List.of()))
        .onSuccess(
            all -> {
              if (forgotten) {
                return;
              }
              problem.set(all.isEmpty() ? Said.of("measures.code.unknown") : null);
              all.stream()
                  .filter(d -> d.state() != AnswerState.COMPLETE)
                  .findFirst()
                  .or(() -> all.stream().findFirst())
                  .ifPresent(open);
            })
        .run();
  }

  public void clearProblem() {
    problem.set(null);
  }

  /** "Pas maintenant", "Ne souhaite pas". */
  public void decline(Due due, AnswerState state) {
    tasks
        .task(() -> sheets.decline(due.key(), state))
        .onSuccess(
            change -> {
              notices.done(declined(due, state), () -> takeBack(change));
              refresh();
            })
        .run();
  }

  static Said declined(Due due, AnswerState state) {
    return Said.of(
        state == AnswerState.REFUSED ? "measures.refused.said" : "measures.not-now.said",
        due.who().firstName());
  }

  private void takeBack(SheetChange change) {
    tasks
        .task(
            () -> {
              sheets.takeBack(change);
              return true;
            })
        .onSuccess(ok -> refresh())
        .run();
  }

  /** The notebook closes: what is still being looked up is not shown any more. */
  void forget() {
    forgotten = true;
    lists.set(null);
    problem.set(null);
  }
}
