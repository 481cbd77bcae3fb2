package fr.village.cli;

import fr.village.app.session.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the whole notebook, in clear, in the open format. */
@Command(name = "dump")
@SuppressWarnings("NullAway.Init") // picocli fills the options
final class DumpCommand implements Callable<Integer> {
  private final Cli cli;

  @Mixin private NotebookOptions at;

  @Option(names = "--out", required = true, paramLabel = "DATA.json")
  private Path out;

  DumpCommand(Cli cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() throws Refusal {
    if (Files.exists(out)) {
      throw CliFailure.refused("cli.dump.exists", out.toString());
    }
    OpenedNotebook.with(
        cli,
        at,
        notebook -> {
          cli.app().transfers().dump(notebook, out);
          return true;
        });
    cli.say("cli.dump.done", out.toString());
    return ExitCode.DONE.status();
  }
}
