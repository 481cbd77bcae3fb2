package fr.village.ui.submission;

import fr.village.anonymity.ExportRefused;
import fr.village.app.export.ExportResult;
import fr.village.app.export.ExportService;
import fr.village.app.export.ExportStopped;
import fr.village.app.export.NotThisMaison;
import fr.village.app.export.Sent;
import fr.village.app.session.NotebookSession;
import fr.village.app.tasks.BackgroundTask;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Check;
import fr.village.domain.Invalid;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Envoi: the workbook before it is written, and its writing. */
public final class SubmissionViewModel {
  private @Nullable Stand stand;
  private final NotebookSession notebook;
  private final Supplier<ExportService> exports;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final ReadOnlyObjectWrapper<SubmissionState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new SubmissionState.Looking());
  private final ReadOnlyObjectWrapper<@Nullable Said> problem =
      new ReadOnlyObjectWrapper<>(this, "problem");
  private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper(this, "writing");
  private final ObjectProperty<Sheet> sheet =
      new SimpleObjectProperty<>(this, "sheet", Sheet.INDICATORS);
  private final ObjectProperty<@Nullable Integer> year = new SimpleObjectProperty<>(this, "year");
  private Path folder;
  private BackgroundTask.@Nullable Running running;
  private BackgroundTask.Running preparing = () -> {};
  private boolean forgotten;

  /**
   * @param exports heavy: asked in a task
   * @param folder proposed for the first workbook
   */
  public SubmissionViewModel(
      NotebookSession notebook,
      Supplier<ExportService> exports,
      TaskRunner tasks,
      NoticeBoard notices,
      Path folder) {
    this.notebook = notebook;
    this.exports = exports;
    this.tasks = tasks;
    this.notices = notices;
    this.folder = folder;
  }

  public ReadOnlyObjectProperty<SubmissionState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** What is wrong with the folder, or went wrong in writing there; null when nothing. */
  public ReadOnlyObjectProperty<@Nullable Said> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty writingProperty() {
    return writing.getReadOnlyProperty();
  }

  /** The sheet in view. */
  public ObjectProperty<Sheet> sheetProperty() {
    return sheet;
  }

  /** The year in view; null since the opening. */
  public ObjectProperty<@Nullable Integer> yearProperty() {
    return year;
  }

  /** Where the next workbook goes, unless another folder is chosen. */
  public Path folder() {
    return folder;
  }

  /** Makes the workbook as it would be now, and keeps nothing of it. */
  public void refresh() {
    look(() -> {});
  }

  /** What a preview was made of. */
  private record Stand(long changes, LocalDate day) {}

  private record Read(Stand stand, ExportService.Reading reading, List<Sent> history) {}

  /**
   * Reads the notebook, if it changed since; the long part goes on beside, and keys are written.
   */
  private void look(Runnable then) {
    Stand known = state.get() instanceof SubmissionState.Ready ? stand : null;
    tasks
        .task(
            () -> {
              Stand now = new Stand(notebook.changeCounter(), notebook.today());
              return now.equals(known)
                  ? Optional.<Read>empty()
                  : Optional.of(
                      new Read(
                          now,
                          exports.get().reading(notebook, now.day()),
                          exports.get().history(notebook)));
            })
        .onSuccess(read -> read.ifPresentOrElse(r -> prepare(r, then), then))
        .run();
  }

  private void prepare(Read read, Runnable then) {
    if (forgotten) {
      return;
    }
    preparing.cancel();
    preparing =
        tasks
            .aside(read.reading()::preview)
            .named("submission.preparing")
            .onSuccess(
                preview -> {
                  if (forgotten) {
                    return;
                  }
                  stand = read.stand();
                  state.set(new SubmissionState.Ready(preview, read.history()));
                  then.run();
                })
            .onError(ExportRefused.class, e -> stopped(Trouble.of(e)))
            .onError(ExportStopped.class, e -> stopped(Trouble.of(e)))
            .run();
  }

  /** The notebook closes: what was read of it is not worked on any further. */
  void forget() {
    forgotten = true;
    preparing.cancel();
  }

  private void stopped(Trouble trouble) {
    tasks
        .task(() -> exports.get().history(notebook))
        .onSuccess(history -> state.set(new SubmissionState.Stopped(trouble, history)))
        .run();
  }

  /** Forgets what went wrong with an earlier folder. */
  public void begin() {
    problem.set(null);
  }

  /**
   * Writes the workbook into a folder.
   *
   * @param typed the folder, as it was typed or chosen
   */
  public void write(String typed, Consumer<Receipt> written) {
    if (writing.get()) {
      return;
    }
    problem.set(null);
    writing.set(true);
    running =
        tasks
            .longTask(
                progress -> {
                  Path chosen = folder(typed);
                  return new Written(
                      chosen, exports.get().export(notebook, notebook.today(), chosen, progress));
                })
            .onSuccess(
                made -> {
                  folder = made.folder();
                  done(made.result(), written);
                })
            .onError(Invalid.class, e -> problem.set(new Said(e.key(), e.arguments())))
            .onError(ExportRefused.class, e -> refused(Trouble.of(e)))
            .onError(ExportStopped.class, e -> refused(Trouble.of(e)))
            .onError(UncheckedIOException.class, e -> failed())
            .andFinally(
                () -> {
                  writing.set(false);
                  running = null;
                })
            .run();
  }

  private record Written(Path folder, ExportResult result) {}

  private void done(ExportResult result, Consumer<Receipt> written) {
    Receipt receipt = Receipt.of(result, notebook.today());
    notices.say(Said.of("submission.written", String.valueOf(receipt.file().getFileName())));
    written.accept(receipt);
    refresh();
  }

  private void refused(Trouble trouble) {
    problem.set(trouble.what());
    stopped(trouble);
  }

  /** The ledger is kept by then: the same workbook can be written elsewhere. */
  private void failed() {
    problem.set(Said.of("submission.write.failed"));
    refresh();
  }

  /** Stops the writing, as long as nothing is saved. */
  public void stop() {
    BackgroundTask.Running now = running;
    if (now != null) {
      now.cancel();
      // what was saved just before is seen again
      refresh();
    }
  }

  private Path folder(String typed) {
    Path chosen;
    try {
      chosen = Path.of(typed.strip());
    } catch (InvalidPathException e) {
      throw new Invalid("submission.write.no-folder");
    }
    Check.that(
        !typed.isBlank() && chosen.isAbsolute() && Files.isDirectory(chosen),
        "submission.write.no-folder");
    Path own = notebook.folder().toAbsolutePath().normalize();
    Check.that(!chosen.normalize().startsWith(own), "submission.write.in-notebook");
    return chosen;
  }

  /** Takes over what the last workbook published, where this notebook does not know it. */
  public void continueFrom(Path workbook) {
    tasks
        .task(() -> exports.get().continueFrom(notebook, workbook))
        .named("submission.preparing")
        .onSuccess(ok -> look(() -> notices.say(Said.of("submission.continued"))))
        .onError(NotThisMaison.class, e -> stopped(Trouble.of(e)))
        .onError(ExportRefused.class, e -> stopped(Trouble.of(e)))
        .onError(UncheckedIOException.class, e -> stopped(Trouble.unreadable(e)))
        .run();
  }
}
