package fr.village.ui.measures;

import fr.village.app.survey.Due;
import fr.village.app.survey.Sheet;
import fr.village.app.survey.SheetChange;
import fr.village.app.survey.SheetService;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Invalid;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.survey.AnswerState;
import fr.village.domain.survey.Choice;
import fr.village.domain.survey.Question;
import fr.village.domain.survey.QuestionType;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * One sheet, question by question in the order of the paper. What is pressed shows at once; it is
 * kept in the background, one after the other.
 */
public final class EntryViewModel {
  private final SheetService sheets;
  private final DueViewModel due;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<@Nullable Step> step = new ReadOnlyObjectWrapper<>();
  private boolean forgotten;

  public EntryViewModel(
      SheetService sheets, DueViewModel due, TaskRunner tasks, NoticeBoard notices, Clock clock) {
    this.sheets = sheets;
    this.due = due;
    this.tasks = tasks;
    this.notices = notices;
    this.clock = clock;
  }

  /** Null while no sheet is open. */
  ReadOnlyObjectProperty<@Nullable Step> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** Opens a sheet where it was left. */
  public void open(Due one) {
    tasks
        .task(() -> sheets.open(one.key()))
        .onSuccess(sheet -> opened(one, sheet))
        .onError(Invalid.class, this::refused)
        .run();
  }

  private void opened(Due one, Sheet sheet) {
    if (!forgotten) {
      step.set(Step.of(one, sheet, 0).atFirstBlank());
    }
  }

  /** The notebook closes. */
  void forget() {
    forgotten = true;
    step.set(null);
  }

  /** Back to the list; what was answered is kept. */
  public void close() {
    step.set(null);
    due.refresh();
  }

  /** The sheet as it is in the notebook now. */
  void reload() {
    Step now = step.get();
    if (now != null) {
      tasks
          .task(() -> sheets.open(now.due().key()))
          .onSuccess(
              sheet -> {
                Step here = step.get();
                if (here != null && here.due().equals(now.due())) {
                  step.set(Step.of(now.due(), sheet, here.index()).at(here.index()));
                }
              })
          .onError(Invalid.class, this::refused)
          .run();
    }
  }

  /** The key of a choice, from 1; one that is none does nothing. */
  public void choose(int key) {
    Step now = step.get();
    Question question = now == null ? null : now.question();
    if (now == null || question == null || !now.mayAsk()) {
      return;
    }
    List<Choice> choices = now.survey().choicesOf(question);
    if (key < 1 || key > choices.size()) {
      return;
    }
    int value = choices.get(key - 1).value();
    if (question.type() == QuestionType.MULTIPLE) {
      Set<Integer> values = new TreeSet<>(now.given());
      if (!values.remove(value)) {
        values.add(value);
      }
      answer(now, values);
    } else if (!now.given().contains(value)) {
      answer(now, Set.of(value));
    }
  }

  /** A number typed; null: none. One out of range is not taken. */
  public void number(@Nullable Integer number) {
    Step now = step.get();
    Question question = now == null ? null : now.question();
    if (now != null && question != null && now.mayAsk()) {
      Set<Integer> values = number == null ? Set.of() : Set.of(number);
      if (!values.equals(now.given())
          && (values.isEmpty() || now.survey().accepts(question, values))) {
        answer(now, values);
      }
    }
  }

  /** Leaves the question in view blank. */
  public void blank() {
    Step now = step.get();
    if (now != null && !now.given().isEmpty()) {
      answer(now, Set.of());
    }
  }

  private void answer(Step now, Set<Integer> values) {
    Question question = Objects.requireNonNull(now.question());
    Said said = said(now, question, values);
    step.set(now.with(values, LocalDate.now(clock)));
    change(now, () -> sheets.answer(now.due().key(), question.code(), values), said);
  }

  private static Said said(Step now, Question question, Set<Integer> values) {
    int place = now.index() + 1;
    String name = now.due().who().firstName();
    if (values.isEmpty()) {
      return Said.of("measures.blank.said", name, place);
    }
    List<Object> written =
        now.survey().choicesOf(question).stream()
            .filter(c -> values.contains(c.value()))
            .map(c -> (Object) c.label())
            .collect(Collectors.toList());
    if (question.type() == QuestionType.NUMBER) {
      return Said.of("measures.answer.said", name, place, values.iterator().next());
    }
    return written.size() == 1
        ? Said.of("measures.answer.said", name, place, written.getFirst())
        : Said.of("measures.answers.said", name, place, written.size());
  }

  private void change(Step now, Callable<SheetChange> work, Said said) {
    tasks
        .task(work)
        .onSuccess(change -> notices.done(said, () -> takeBack(now, change)))
        .onError(Invalid.class, this::refused)
        .run();
  }

  private void takeBack(Step then, SheetChange change) {
    tasks
        .task(() -> sheets.takeBack(change))
        .onSuccess(
            ok -> {
              Step here = step.get();
              if (here != null && here.due().key().equals(then.due().key())) {
                step.set(here.at(then.index()));
              }
              reload();
              due.refresh();
            })
        .run();
  }

  private void refused(Invalid refused) {
    notices.trouble(new Said(refused.key(), refused.arguments()));
    reload();
  }

  public void next() {
    Step now = step.get();
    if (now != null && now.mayAsk() && !now.atEnd()) {
      Step then = now.at(now.index() + 1);
      step.set(then);
      if (then.atEnd()) {
        due.refresh();
      }
    }
  }

  public void previous() {
    Step now = step.get();
    if (now != null && now.index() > 0) {
      step.set(now.at(now.index() - 1));
    }
  }

  /** Who comes next; empty when nobody is left. */
  Optional<Due> following() {
    Step now = step.get();
    return now == null ? Optional.empty() : due.after(now.due().key());
  }

  /** "Pas maintenant", "Ne souhaite pas": the sheet closes. */
  public void decline(AnswerState state) {
    Step now = step.get();
    if (now != null) {
      close();
      due.decline(now.due(), state);
    }
  }

  /** The day on the paper. */
  public void answeredOn(LocalDate day) {
    Step now = step.get();
    if (now != null) {
      fr.village.domain.Check.that(!day.isAfter(LocalDate.now(clock)), "invalid.answers.future");
      change(
          now,
          () -> sheets.answeredOn(now.due().key(), day),
          Said.of("measures.day.said", now.due().who().firstName(), day));
      step.set(new Step(now.due(), now.survey(), now.consent(), now.answers(), day, now.index()));
    }
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Whether the parent wishes questionnaires. */
  public void consent(boolean given) {
    Step now = step.get();
    if (now != null) {
      tasks
          .task(() -> sheets.consent(now.due().key(), given))
          .onSuccess(
              before -> {
                String name = now.due().who().firstName();
                notices.done(
                    Said.of(given ? "measures.consent.said" : "measures.no-consent.said", name),
                    () -> restore(before));
                if (given) {
                  reload();
                } else {
                  close();
                }
                due.refresh();
              })
          .onError(Invalid.class, this::refused)
          .run();
    }
  }

  private void restore(FamilyFile before) {
    tasks
        .task(() -> sheets.restore(before))
        .onSuccess(
            ok -> {
              reload();
              due.refresh();
            })
        .run();
  }
}
