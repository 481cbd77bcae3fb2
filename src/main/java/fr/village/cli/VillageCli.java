package fr.village.cli;

import fr.village.Version;
import fr.village.app.AppContext;
import fr.village.i18n.Messages;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The root of the command line. Each command is a class of its own, a {@code Callable<Integer>}
 * that returns an {@link ExitCode#status()} or throws a {@link CliFailure}; it is listed in {@link
 * #commands}. Help texts come from the message bundles under {@code village-cli.<command>.}: {@code
 * usage.header}, {@code usage.description} and one key per option by its long name.
 */
@Command(name = "village-cli", versionProvider = VillageCli.VersionText.class)
@SuppressWarnings("UnusedVariable") // picocli reads the options
public final class VillageCli implements Runnable {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "village-cli.common.help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "village-cli.common.version")
  private boolean version;

  private VillageCli() {}

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, System.out.charset());
    PrintWriter err = new PrintWriter(System.err, true, System.err.charset());
    System.exit(run(out, err, args));
  }

  /** Runs one command line on this machine and returns the status to exit with. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    AppContext app = AppContext.ofMachine();
    return run(new Cli(Messages.ofSystem(), out, err, System.getenv(), app), args);
  }

  /** Runs one command line and returns the status to exit with. */
  static int run(Cli cli, String... args) {
    return commandLine(cli.messages(), commands(cli))
        .setOut(cli.out())
        .setErr(cli.err())
        .execute(args);
  }

  /** Every command Village has, in the order its help lists them. */
  private static List<Object> commands(Cli cli) {
    return List.of(
        new DemoCommand(cli),
        new NewCommand(cli),
        new PasswdCommand(cli),
        new LoadCommand(cli),
        new DumpCommand(cli),
        new IndicatorsCommand(cli),
        new ExportCommand(cli),
        new ExportBlankCommand(cli),
        new ReportCommand(cli),
        new CheckCommand(cli),
        new ReferenceCommand(cli),
        new ConsolidateCommand(cli),
        new BackupCommand(cli),
        new RestoreCommand(cli),
        new VerifyCommand(cli));
  }

  static CommandLine commandLine(Messages messages, List<Object> commands) {
    CommandLine root = new CommandLine(new VillageCli());
    commands.forEach(root::addSubcommand);
    Failures failures = new Failures(messages);
    root.setResourceBundle(messages.bundle());
    root.setParameterExceptionHandler(failures);
    root.setExecutionExceptionHandler(failures);
    root.getCommandSpec()
        .usageMessage()
        .synopsisSubcommandLabel(messages.text("cli.label.command"));
    return root;
  }

  @Override
  public void run() {
    throw CliFailure.wrongUse("cli.wrong.command-missing");
  }

  static final class VersionText implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Village " + Version.current()};
    }
  }
}
