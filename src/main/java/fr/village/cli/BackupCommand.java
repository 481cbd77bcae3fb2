package fr.village.cli;

import fr.village.app.session.Refusal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a verified backup in a folder. */
@Command(name = "backup")
@SuppressWarnings("NullAway.Init") // picocli fills the options
final class BackupCommand implements Callable<Integer> {
  private final Cli cli;

  @Mixin private NotebookOptions at;

  @Option(names = "--to", required = true, paramLabel = "DIR")
  private Path to;

  BackupCommand(Cli cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() throws Refusal {
    Path file = OpenedNotebook.with(cli, at, notebook -> cli.app().keeping().backup(notebook, to));
    cli.say("cli.backup.done", file.toString());
    return ExitCode.DONE.status();
  }
}
