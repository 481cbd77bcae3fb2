package fr.village.cli;

import fr.village.app.sample.Mailbox;
import fr.village.app.sample.SampleService;
import fr.village.app.sample.SampleService.Made;
import fr.village.app.session.SampleNotebook;
import fr.village.demo.DemoRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes sample Maisons, their workbooks and the national one. */
@Command(name = "demo")
@SuppressWarnings("NullAway.Init") // picocli fills the options
final class DemoCommand implements Callable<Integer> {
  private final Cli cli;

  @Option(names = "--out", required = true, paramLabel = "DIR")
  private Path out;

  @Option(names = "--maisons", paramLabel = "N", defaultValue = "" + DemoRequest.USUAL_MAISONS)
  private int maisons;

  @Option(names = "--years", paramLabel = "Y", defaultValue = "" + DemoRequest.USUAL_YEARS)
  private int years;

  @Option(names = "--seed", paramLabel = "S", defaultValue = "1")
  private long seed;

  @Option(names = "--today", paramLabel = "DATE")
  private @Nullable LocalDate today;

  DemoCommand(Cli cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() {
    requireEmpty();
    LocalDate day = today == null ? LocalDate.now(cli.app().clock()) : today;
    DemoRequest request = new DemoRequest(seed, day, years, maisons);
    cli.app().samples().make(request, out, this::tell);
    Path national = out.resolve("national.xlsx");
    cli.app().consolidations().consolidate(out.resolve("envois"), national);
    cli.say("cli.demo.national", national.toString());
    if (maisons >= Mailbox.LEAST) {
      Path received = out.resolve("recus");
      Mailbox.fill(
          cli.app().reference(),
          day,
          out.resolve("envois"),
          out.resolve(SampleService.EARLIER),
          received);
      cli.say("cli.demo.received", received.toString());
    }
    cli.say("cli.demo.passphrase", SampleNotebook.PASSPHRASE);
    return ExitCode.DONE.status();
  }

  private void tell(Made made) {
    cli.say(
        made instanceof Made.MadeNotebook ? "cli.demo.notebook" : "cli.demo.workbook",
        made.path().toString());
  }

  private void requireEmpty() {
    if (!Files.exists(out)) {
      return;
    }
    try (var entries = Files.list(out)) {
      if (entries.findAny().isPresent()) {
        throw CliFailure.refused("cli.demo.exists", out.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
