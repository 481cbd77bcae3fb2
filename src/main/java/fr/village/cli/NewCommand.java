package fr.village.cli;

import fr.village.app.session.NotebookSessions.Made;
import fr.village.app.session.Refusal;
import fr.village.domain.IdSource;
import fr.village.domain.house.Facilitator;
import fr.village.domain.house.House;
import fr.village.domain.house.HouseCode;
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

  @Option(names = "--facilitator", paramLabel = "N", defaultValue = "Facilitatrice")
  private String facilitator;

  @Option(names = "--recovery-out", paramLabel = "FILE")
  private @Nullable Path recoveryOut;

  NewCommand(Cli cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() throws Refusal {
    RecoverySheet sheet = new RecoverySheet(cli, recoveryOut);
    sheet.requireFree();
    if (cli.app().reference().codeList("carrier").flatMap(l -> l.item(carrier)).isEmpty()) {
      throw CliFailure.wrongUse("cli.new.carrier", carrier);
    }
    IdSource ids = cli.app().ids();
    Facilitator opener = new Facilitator(ids.next(), facilitator, true);
    House house =
        new House(
            ids.next(),
            new HouseCode(code),
            name,
            departement,
            carrier,
            null,
            null,
            null,
            House.USUAL_RETENTION_MONTHS);
    try (Passphrase passphrase = new Secrets(cli).first(at.passphraseFile)) {
      Made made = cli.app().sessions().make(at.notebook, house, opener, passphrase);
      made.session().abandon();
      sheet.write(made.recoveryWords(), name);
      cli.say("cli.new.done", made.session().folder().toString());
    }
    return ExitCode.DONE.status();
  }
}
