package fr.village.ui.measures;

import fr.village.app.survey.SurveyShelf;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Invalid;
import fr.village.domain.survey.Survey;
import fr.village.reference.ReferenceRefused;
import fr.village.reference.SurveyDefinitions;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which questionnaires are asked here. */
public final class LibraryViewModel {
  private final SurveyShelf shelf;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<List<SurveyShelf.Line>> lines =
      new ReadOnlyObjectWrapper<>(List.of());

  /**
   * @param changed others are due now
   */
  public LibraryViewModel(
      SurveyShelf shelf, TaskRunner tasks, NoticeBoard notices, Runnable changed) {
    this.shelf = shelf;
    this.tasks = tasks;
    this.notices = notices;
    this.changed = changed;
  }

  public ReadOnlyObjectProperty<List<SurveyShelf.Line>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  public void refresh() {
    tasks.task(shelf::lines).onSuccess(lines::set).run();
  }

  /** Takes a file in, or says the line and the reason why not. */
  public void add(Path file) {
    tasks
        .task(() -> shelf.add(file))
        .onSuccess(
            survey -> {
              notices.done(
                  Said.of("measures.added.said", survey.title()),
                  () -> tasks.task(() -> shelf.takeOut(survey)).onSuccess(ok -> again()).run());
              again();
            })
        .onError(ReferenceRefused.class, e -> notices.trouble(refused(e)))
        .onError(Invalid.class, e -> notices.trouble(new Said(e.key(), e.arguments())))
        .onError(IOException.class, e -> notices.trouble(Said.of("measures.file.unreadable")))
        .run();
  }

  private static Said refused(ReferenceRefused e) {
    return Said.of(
        SurveyDefinitions.REFUSED, Integer.toString(e.line()), new Said(e.reason(), e.arguments()));
  }

  /** Lays one aside, or asks it again. */
  public void ask(Survey survey, boolean active) {
    Said said = Said.of(active ? "measures.asked.said" : "measures.aside.said", survey.title());
    tasks
        .task(() -> shelf.ask(survey, active))
        .onSuccess(
            ok -> {
              notices.done(
                  said,
                  () ->
                      tasks
                          .task(() -> shelf.ask(survey, !active))
                          .onSuccess(back -> again())
                          .run());
              again();
            })
        .run();
  }

  private void again() {
    refresh();
    changed.run();
  }
}
