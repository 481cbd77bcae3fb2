package fr.village.cli;

import fr.village.store.key.Passphrase;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Replaces a passphrase. */
@Command(name = "passwd")
@SuppressWarnings("NullAway.Init") // picocli fills the options
final class PasswdCommand implements Callable<Integer> {
  private final Cli cli;

  @Mixin private NotebookOptions at;

  @Option(names = "--new-passphrase-file", paramLabel = "FILE")
  private @Nullable Path newPassphraseFile;

  PasswdCommand(Cli cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() {
    Secrets secrets = new Secrets(cli);
    try (Passphrase old = secrets.current(at.passphraseFile);
        Passphrase replacement = secrets.replacement(newPassphraseFile)) {
      cli.app().keeping().changePassphrase(at.notebook, old, replacement);
    }
    cli.say("cli.passwd.done");
    return ExitCode.DONE.status();
  }
}
