package fr.village.ui;

import fr.village.app.tasks.TaskRunner;
import fr.village.ui.common.FileManager;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Explorer, Finder, or whatever a Linux desktop shows folders with. */
final class DesktopFiles implements FileManager {
  private final Optional<String> program;
  private final TaskRunner tasks;

  /**
   * @param system as {@code os.name} says it
   * @param path the folders programs are looked for in, as the system writes them
   */
  DesktopFiles(String system, String path, TaskRunner tasks) {
    this.program = program(system.toLowerCase(Locale.ROOT), path);
    this.tasks = tasks;
  }

  static DesktopFiles ofMachine(TaskRunner tasks) {
    String path = System.getenv("PATH");
    return new DesktopFiles(System.getProperty("os.name"), path == null ? "" : path, tasks);
  }

  private static Optional<String> program(String system, String path) {
    if (system.startsWith("windows")) {
      return Optional.of("explorer.exe");
    }
    String name = system.startsWith("mac") ? "open" : "xdg-open";
    return Stream.of(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  @Override
  public boolean isThere() {
    return program.isPresent();
  }

  @Override
  public void show(Path folder) {
    program.ifPresent(
        started ->
            tasks
                .aside(progress -> start(started, folder))
                // the folder is written beside the button
                .onError(IOException.class, e -> {})
                .run());
  }

  private static boolean start(String program, Path folder) throws IOException {
    return new ProcessBuilder(List.of(program, folder.toAbsolutePath().toString()))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .isAlive();
  }
}
