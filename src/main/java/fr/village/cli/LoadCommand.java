package fr.village.cli;

import fr.village.app.session.Refusal;
import fr.village.domain.NotebookContent;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads a notebook from the open format. */
@Command(name = "load")
@SuppressWarnings("NullAway.Init") // picocli fills the options
final class LoadCommand implements Callable<Integer> {
  private final Cli cli;

  @Mixin private NotebookOptions at;

  @Parameters(paramLabel = "DATA.json", descriptionKey = "village-cli.load.data")
  private Path data;

  @Option(names = "--replace")
  private boolean replace;

  LoadCommand(Cli cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() throws Refusal {
    NotebookContent loaded =
        OpenedNotebook.with(
            cli,
            at,
            notebook -> {
              cli.app().transfers().load(notebook, data, replace);
              return notebook.content();
            });
    cli.say(
        "cli.load.done",
        loaded.families().size(),
        loaded.sessions().size(),
        loaded.attendances().size());
    return ExitCode.DONE.status();
  }
}
