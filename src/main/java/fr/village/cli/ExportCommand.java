package fr.village.cli;

import fr.village.app.export.ExportResult;
import fr.village.app.session.NotebookSession;
import fr.village.app.session.Refusal;
import fr.village.workbook.CrossingLine;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.ScoreLine;
import fr.village.workbook.Status;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the anonymised workbook. */
@Command(name = "export")
@SuppressWarnings("NullAway.Init") // picocli fills the options
final class ExportCommand implements Callable<Integer> {
  private final Cli cli;

  @Mixin private NotebookOptions at;

  @Option(names = "--today", paramLabel = "DATE")
  private @Nullable LocalDate today;

  @Option(names = "--out", required = true, paramLabel = "DIR|FILE")
  private Path out;

  @Option(names = "--after", paramLabel = "WORKBOOK")
  private @Nullable Path after;

  @Option(names = "--json", descriptionKey = "village-cli.common.json")
  private boolean json;

  ExportCommand(Cli cli) {
    this.cli = cli;
  }

  /**
   * What {@code --json} prints: published and not yet are lines of Indicateurs, scores and
   * crossings lines of their sheets with a value, noisy the values for sums over many Maisons; how
   * many families wait is the facilitator's own business.
   */
  record Receipt(
      String file,
      LocalDate closing,
      int revision,
      boolean changed,
      String sha256,
      int tranches,
      int published,
      int notYet,
      int scores,
      int crossings,
      int noisy) {}

  @Override
  public Integer call() throws Refusal {
    Receipt receipt = OpenedNotebook.with(cli, at, this::export);
    if (json) {
      cli.json(receipt);
    } else {
      cli.say("cli.export.done", receipt.file(), receipt.closing());
      cli.say("cli.export.lines", receipt.published(), receipt.notYet(), receipt.tranches());
      if (!receipt.changed()) {
        cli.say("cli.export.same");
      }
    }
    return ExitCode.DONE.status();
  }

  private Receipt export(NotebookSession notebook) {
    LocalDate day = today == null ? notebook.today() : today;
    if (after != null) {
      cli.app().exports().continueFrom(notebook, after);
    }
    ExportResult result = cli.app().exports().export(notebook, day, out);
    int lines = result.submission().indicators().size();
    int published =
        (int)
            result.submission().indicators().stream()
                .map(IndicatorLine::status)
                .filter(Status.PUBLISHED::equals)
                .count();
    return new Receipt(
        result.file().toString(),
        result.submission().cover().closing(),
        result.submission().cover().revision(),
        result.changed(),
        result.sha256(),
        result.submission().cover().tranches().size(),
        published,
        lines - published,
        count(result.submission().scores().stream().map(ScoreLine::status)),
        count(result.submission().crossings().stream().map(CrossingLine::status)),
        result.submission().pooling().size());
  }

  private static int count(Stream<Status> lines) {
    return (int) lines.filter(Status.PUBLISHED::equals).count();
  }
}
