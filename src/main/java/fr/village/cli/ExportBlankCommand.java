package fr.village.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the workbook that a Maison without Village fills in by hand. */
@Command(name = "export-blank")
@SuppressWarnings("NullAway.Init") // picocli fills the options
final class ExportBlankCommand implements Callable<Integer> {
  private final Cli cli;

  @Option(names = "--out", required = true, paramLabel = "FILE")
  private Path out;

  ExportBlankCommand(Cli cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() {
    Path file = cli.app().blanks().write(LocalDate.now(cli.app().clock()), out);
    cli.say("cli.export-blank.done", file.toString());
    return ExitCode.DONE.status();
  }
}
