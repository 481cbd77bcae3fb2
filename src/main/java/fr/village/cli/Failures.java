package fr.village.cli;

import fr.village.i18n.Messages;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language why a command line was not run, and maps that to an exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private final Messages messages;

  Failures(Messages messages) {
    this.messages = messages;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    say(failure.getCommandLine(), wrongUse(failure), true);
    return ExitCode.WRONG_USE.status();
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof CliFailure known) {
      boolean hint = known.exitCode() == ExitCode.WRONG_USE;
      say(command, messages.text(known.key(), known.arguments()), hint);
      return known.exitCode().status();
    }
    Optional<String> refusal = new Refusals(messages).of(failure);
    if (refusal.isPresent()) {
      say(command, refusal.get(), false);
      return ExitCode.REFUSED.status();
    }
    // the message of an unforeseen exception may quote family data: only its kind is shown
    say(command, messages.text("cli.unexpected", failure.getClass().getSimpleName()), false);
    LOG.debug("command failed", failure);
    return ExitCode.REFUSED.status();
  }

  private void say(CommandLine command, String sentence, boolean hint) {
    command.getErr().println(sentence);
    if (hint) {
      String help = command.getCommandSpec().qualifiedName() + " --help";
      command.getErr().println(messages.text("cli.hint", help));
    }
  }

  private String wrongUse(ParameterException failure) {
    return switch (failure) {
      case UnmatchedArgumentException e ->
          messages.text("cli.wrong.unknown", String.join(" ", e.getUnmatched()));
      case MissingParameterException e ->
          messages.text(
              "cli.wrong.missing",
              e.getMissing().stream().map(Failures::name).collect(Collectors.joining(", ")));
      case OverwrittenOptionException e ->
          messages.text("cli.wrong.repeated", name(e.getOverwritten()));
      default ->
          failure.getArgSpec() == null
              ? messages.text("cli.wrong.other")
              : messages.text("cli.wrong.value", name(failure.getArgSpec()));
    };
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
