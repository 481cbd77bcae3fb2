package fr.village.cli;

import fr.village.store.backup.Verification;
import fr.village.store.key.Passphrase;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads a notebook or a backup from end to end. */
@Command(name = "verify")
@SuppressWarnings("NullAway.Init") // picocli fills the options
final class VerifyCommand implements Callable<Integer> {
  private final Cli cli;

  @Mixin private NotebookOptions at;

  @Option(names = "--json", descriptionKey = "village-cli.common.json")
  private boolean json;

  VerifyCommand(Cli cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() {
    Verification found;
    try (Passphrase passphrase = new Secrets(cli).current(at.passphraseFile)) {
      found = cli.app().keeping().verify(at.notebook, passphrase);
    }
    if (json) {
      cli.json(found);
    } else if (found.sound()) {
      cli.say("cli.verify.sound", found.lastChanged().toString());
    } else {
      cli.say("cli.verify.findings", found.findings().size());
      found.findings().forEach(cli.out()::println);
    }
    return (found.sound() ? ExitCode.DONE : ExitCode.FINDINGS).status();
  }
}
