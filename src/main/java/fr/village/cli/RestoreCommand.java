package fr.village.cli;

import fr.village.store.backup.RestoreOutcome;
import fr.village.store.key.Passphrase;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts a backup in the place of a notebook; never over a newer one unasked. */
@Command(name = "restore")
@SuppressWarnings("NullAway.Init") // picocli fills the options
final class RestoreCommand implements Callable<Integer> {
  private final Cli cli;

  @Mixin private NotebookOptions at;

  @Option(names = "--from", required = true, paramLabel = "FILE")
  private Path from;

  @Option(names = "--replace")
  private boolean replace;

  RestoreCommand(Cli cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() {
    RestoreOutcome outcome;
    try (Passphrase passphrase = new Secrets(cli).current(at.passphraseFile)) {
      outcome = cli.app().keeping().restore(from, at.notebook, passphrase, replace);
    }
    switch (outcome) {
      case RestoreOutcome.Restored done -> {
        cli.say("cli.restore.done", done.notebook().toString());
        done.setAside().ifPresent(aside -> cli.say("cli.restore.aside", aside.toString()));
      }
      case RestoreOutcome.TargetIsNewer newer ->
          throw CliFailure.refused(
              "cli.restore.newer", newer.backup().toString(), newer.target().toString());
      case RestoreOutcome.TargetIsAnother another ->
          throw CliFailure.refused("cli.restore.another", another.backup().toString());
    }
    return ExitCode.DONE.status();
  }
}
