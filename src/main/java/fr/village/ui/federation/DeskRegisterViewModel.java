package fr.village.ui.federation;

import fr.village.app.federation.OpenDesk;
import fr.village.app.tasks.TaskRunner;
import fr.village.federation.register.RegisterChanges;
import fr.village.federation.register.RegisterRefused;
import fr.village.federation.register.RegisterTable;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import fr.village.workbook.Finding;
import fr.village.workbook.write.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** The register of Maisons at the federation's desk: looked at, taken, taken back, written. */
public final class DeskRegisterViewModel {
  private static final long LARGEST = 20L << 20;

  private final OpenDesk desk;
  private final TaskRunner tasks;
  private final NoticeBoard notices;
  private final Clock clock;
  private final Runnable changed;

  /**
   * @param changed what is to be done after the register changed
   */
  DeskRegisterViewModel(
      OpenDesk desk, TaskRunner tasks, NoticeBoard notices, Clock clock, Runnable changed) {
    this.desk = desk;
    this.tasks = tasks;
    this.notices = notices;
    this.clock = clock;
    this.changed = changed;
  }

  /** Reads a register's file and says what it would change; changes nothing. */
  public void preview(Path file, Consumer<RegisterChanges> found, Consumer<List<Finding>> refused) {
    tasks
        .aside(progress -> desk.preview(RegisterTable.read(bytes(file))))
        .onSuccess(found)
        .onError(RegisterRefused.class, e -> refused.accept(e.findings()))
        .onError(IOException.class, e -> notices.trouble(Said.of("federation.why.unreachable")))
        .run();
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new IOException("too large for a register");
    }
    return Files.readAllBytes(file);
  }

  /** Puts the register of a preview in the place of the one there, with a way back. */
  public void apply(RegisterChanges changes) {
    tasks
        .aside(
            progress -> {
              RegisterChanges back = RegisterChanges.between(changes.after(), desk.register());
              desk.apply(changes);
              return back;
            })
        .onSuccess(
            back -> {
              changed.run();
              notices.done(
                  Said.of("federation.register.taken"), () -> put(back), () -> put(changes));
            })
        .run();
  }

  private void put(RegisterChanges changes) {
    tasks
        .aside(
            progress -> {
              desk.apply(changes);
              return true;
            })
        .onSuccess(done -> changed.run())
        .run();
  }

  /** Writes the register as an Excel file, a form to fill in where it is empty. */
  public void export(Path file) {
    tasks
        .aside(
            progress -> {
              AtomicFile.write(file, RegisterTable.write(desk.register(), LocalDate.now(clock)));
              return true;
            })
        .onSuccess(
            done -> notices.say(Said.of("federation.written", String.valueOf(file.getFileName()))))
        .onError(IOException.class, e -> notices.trouble(Said.of("federation.write.failed")))
        .run();
  }
}
