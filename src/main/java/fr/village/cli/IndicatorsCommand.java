package fr.village.cli;

import fr.village.app.session.NotebookSession;
import fr.village.app.session.Refusal;
import fr.village.domain.house.House;
import fr.village.indicators.IndicatorValue;
import fr.village.indicators.Indicators;
import fr.village.indicators.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The figures a Maison sees of itself. */
@Command(name = "indicators")
@SuppressWarnings("NullAway.Init") // picocli fills the options
final class IndicatorsCommand implements Callable<Integer> {
  private final Cli cli;

  @Mixin private NotebookOptions at;

  @Option(names = "--until", paramLabel = "DATE")
  private @Nullable LocalDate until;

  @Option(names = "--json", descriptionKey = "village-cli.common.json")
  private boolean json;

  IndicatorsCommand(Cli cli) {
    this.cli = cli;
  }

  /** What {@code --json} prints. */
  record Report(
      String house,
      String name,
      LocalDate until,
      String use,
      List<IndicatorValue> indicators,
      List<Outcome> outcomes) {}

  @Override
  public Integer call() throws Refusal {
    Report report = OpenedNotebook.with(cli, at, this::report);
    if (json) {
      cli.json(report);
    } else {
      print(report);
    }
    return ExitCode.DONE.status();
  }

  private Report report(NotebookSession notebook) {
    House house = notebook.house();
    LocalDate day = until == null ? notebook.today() : until;
    Indicators.ByYear figures = cli.app().indicators().of(notebook, day);
    return new Report(
        house.code().value(), house.name(), day, "internal", figures.values(), figures.outcomes());
  }

  private void print(Report report) {
    cli.say("cli.indicators.title", report.name(), report.until());
    boolean french = cli.messages().isFrench();
    for (IndicatorValue line : report.indicators()) {
      BigDecimal value = line.value();
      if (line.year() == null && value != null) {
        String label = french ? line.label().fr() : line.label().en();
        cli.out().println("%-58s %s".formatted(label, figure(line, value)));
      }
    }
    cli.say("cli.indicators.internal");
  }

  private String figure(IndicatorValue line, BigDecimal value) {
    BigDecimal share = line.share();
    Long base = line.base();
    Long count = line.count();
    return share == null || base == null || count == null
        ? cli.messages().text("cli.indicators.value", value)
        : cli.messages().text("cli.indicators.share", count, base, share);
  }
}
