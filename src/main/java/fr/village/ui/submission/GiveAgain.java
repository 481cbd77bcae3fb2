package fr.village.ui.submission;

import fr.village.app.export.Sent;
import fr.village.app.export.SentFiles;
import fr.village.app.session.NotebookSession;
import fr.village.app.tasks.TaskRunner;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Papers;
import fr.village.ui.common.Said;
import fr.village.ui.common.SaveDialog;
import fr.village.ui.common.Wording;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** A workbook that left, written once more: the coordinator lost it, or the key was taken out. */
final class GiveAgain {
  private final NotebookSession notebook;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final Papers.Place place;

  GiveAgain(NotebookSession notebook, TaskRunner tasks, NoticeBoard notices) {
    this(notebook, tasks, notices, GiveAgain::choose);
  }

  GiveAgain(NotebookSession notebook, TaskRunner tasks, NoticeBoard notices, Papers.Place place) {
    this.notebook = notebook;
    this.tasks = tasks;
    this.notices = notices;
    this.place = place;
  }

  /**
   * Asks where it goes, and writes it there.
   *
   * @param written once it is there
   */
  void write(Sent sent, Wording words, @Nullable Window owner, Runnable written) {
    place.ask(words, sent.fileName(), owner).ifPresent(file -> write(sent, file, written));
  }

  private void write(Sent sent, Path file, Runnable written) {
    tasks
        .task(() -> SentFiles.write(notebook, sent, file))
        .named("submission.writing")
        .onSuccess(
            kept -> {
              written.run();
              notices.say(Said.of("submission.again.done", String.valueOf(file.getFileName())));
            })
        .onError(
            UncheckedIOException.class,
            e -> {
              written.run();
              notices.trouble(Said.of("submission.again.failed"));
            })
        .run();
  }

  private static Optional<Path> choose(Wording words, String fileName, @Nullable Window owner) {
    return SaveDialog.ask(
        words.text("submission.again.choose"),
        fileName,
        owner,
        new FileChooser.ExtensionFilter(words.text("submission.workbooks"), "*.xlsx"));
  }
}
