package fr.village.ui.federation;

import fr.village.app.federation.BlankService;
import fr.village.app.tasks.TaskRunner;
import fr.village.federation.Arrival;
import fr.village.federation.letters.Corrections;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import fr.village.workbook.write.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** Files that go to a Maison: the workbook to fill in by hand, the cells to correct. */
public final class OutgoingViewModel {
  private final BlankService blanks;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final Clock clock;

  OutgoingViewModel(BlankService blanks, TaskRunner tasks, NoticeBoard notices, Clock clock) {
    this.blanks = blanks;
    this.tasks = tasks;
    this.notices = notices;
    this.clock = clock;
  }

  /** Writes the workbook that a Maison without Village fills in. */
  public void writeBlank(Path file) {
    tasks
        .aside(progress -> blanks.write(LocalDate.now(clock), file))
        .onSuccess(this::written)
        .onError(
            UncheckedIOException.class, e -> notices.trouble(Said.of("federation.write.failed")))
        .run();
  }

  /** Writes a workbook that names every cell to correct of a file. */
  public void writeCorrections(Arrival arrival, Path file) {
    tasks
        .aside(
            progress -> {
              LocalDate today = LocalDate.now(clock);
              AtomicFile.write(file, new Corrections().of(arrival, today).orElseThrow());
              return file;
            })
        .onSuccess(this::written)
        .onError(IOException.class, e -> notices.trouble(Said.of("federation.write.failed")))
        .run();
  }

  private void written(Path file) {
    notices.say(Said.of("federation.written", String.valueOf(file.getFileName())));
  }
}
