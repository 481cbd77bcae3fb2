package fr.village.cli;

import fr.village.app.notebook.CreatedNotebook;
import fr.village.app.notebook.NewHouse;
import fr.village.store.key.Passphrase;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a notebook. */
@Command(name = "new")
@SuppressWarnings("NullAway.Init") // picocli fills the options
final class NewCommand implements Callable<Integer> {
  private final Cli cli;

  @Mixin private NotebookOptions at;

  @Option(names = "--code", required = true, paramLabel = "C")
  private String code;

  @Option(names = "--name", required = true, paramLabel = "N")
  private String name;

  @Option(names = "--departement", required = true, paramLabel = "D")
  private String departement;

  @Option(names = "--carrier", paramLabel = "CODE", defaultValue = "other")
  private String carrier;

  @Option(names = "--facilitator", paramLabel = "N")
  private @Nullable String facilitator;

  @Option(names = "--recovery-out", paramLabel = "FILE")
  private @Nullable Path recoveryOut;

  NewCommand(Cli cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() {
    RecoverySheet sheet = new RecoverySheet(cli, recoveryOut);
    sheet.requireFree();
    if (cli.app().reference().codeList("carrier").flatMap(l -> l.item(carrier)).isEmpty()) {
      throw CliFailure.wrongUse("cli.new.carrier", carrier);
    }
    NewHouse house = new NewHouse(code, name, departement, carrier, facilitator);
    try (Passphrase passphrase = new Secrets(cli).first(at.passphraseFile);
        CreatedNotebook created = cli.app().notebooks().create(at.notebook, house, passphrase)) {
      sheet.write(created.recoveryWords());
      cli.say("cli.new.done", created.notebook().folder().toString());
    }
    return ExitCode.DONE.status();
  }
}
