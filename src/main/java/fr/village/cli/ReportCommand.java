package fr.village.cli;

import fr.village.app.export.ExportStopped;
import fr.village.app.report.BilanService;
import fr.village.app.report.Choosing;
import fr.village.app.report.ReportFile;
import fr.village.app.report.ReportService;
import fr.village.app.report.SurveyForms;
import fr.village.app.roll.TopicChoices;
import fr.village.app.session.NotebookSession;
import fr.village.app.session.Refusal;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Session;
import fr.village.report.Document;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a paper of the Maison, as PDF or DOCX. */
@Command(name = "report")
@SuppressWarnings("NullAway.Init") // picocli fills the options
final class ReportCommand implements Callable<Integer> {
  private final Cli cli;

  @Mixin private NotebookOptions at;

  @Option(names = "--kind", required = true, paramLabel = "KIND")
  private String kind;

  @Option(names = "--group", paramLabel = "G")
  private @Nullable String group;

  @Option(names = "--session", paramLabel = "DATE")
  private @Nullable LocalDate session;

  @Option(names = "--from", paramLabel = "D")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "D")
  private @Nullable LocalDate to;

  @Option(names = "--internal")
  private boolean internal;

  @Option(names = "--one-page")
  private boolean onePage;

  @Option(names = "--words", paramLabel = "FILE")
  private @Nullable Path words;

  @Option(names = "--logo", paramLabel = "FILE")
  private @Nullable Path logo;

  @Option(names = "--out", required = true, paramLabel = "FILE")
  private Path out;

  ReportCommand(Cli cli) {
    this.cli = cli;
  }

  @Override
  public Integer call() throws Refusal {
    ReportKind what =
        ReportKind.of(kind)
            .orElseThrow(() -> CliFailure.wrongUse("cli.report.kind", kind, ReportKind.names()));
    ReportFile file =
        ReportFile.of(out)
            .orElseThrow(() -> CliFailure.wrongUse("cli.report.ending", out.toString()));
    if (from != null && to != null && to.isBefore(from)) {
      throw CliFailure.wrongUse("cli.report.period", from, to);
    }
    Document document = OpenedNotebook.with(cli, at, notebook -> document(what, notebook));
    file.write(document, out);
    cli.say("cli.report.done", out.toString());
    return ExitCode.DONE.status();
  }

  private Document document(ReportKind what, NotebookSession notebook) {
    TopicChoices topics = new TopicChoices(() -> cli.app().references().of(notebook).topics());
    ReportService reports =
        new ReportService(notebook, topics, () -> cli.app().references().of(notebook));
    LocalDate today = notebook.today();
    return switch (what) {
      case BILAN -> bilan(notebook);
      case SURVEY_FORM ->
          new SurveyForms(notebook)
              .forms(group == null ? null : chosen(notebook).name(), cli.messages());
      case ATTENDANCE -> attendance(reports, notebook);
      case CALENDAR -> {
        PeerGroup of = chosen(notebook);
        YearMonth first = from == null ? reports.nextMonth(of.id()) : YearMonth.from(from);
        yield reports.calendar(
            of.id(), first, to == null ? first : YearMonth.from(to), cli.messages());
      }
      case NOTICE -> reports.notice(cli.messages());
      case RECEIPT -> reports.receipt(to == null ? today : to, cli.messages());
      case REGISTER -> reports.register(cli.messages());
      case PARENTS -> reports.parents(cli.messages());
      case DPO -> reports.dpo();
    };
  }

  private Document bilan(NotebookSession notebook) {
    Extras extras = new Extras(words, logo, notebook.house().name());
    BilanService.Wish wish =
        new BilanService.Wish(
            year(),
            from == null && to != null ? to : last(notebook.today()),
            internal,
            !onePage,
            extras.text(),
            extras.picture());
    try {
      return new BilanService(notebook, () -> cli.app().references().of(notebook))
          .make(wish, cli.messages());
    } catch (ExportStopped e) {
      throw CliFailure.refused("cli.report.leak", String.join(", ", e.places()));
    }
  }

  /** A bilan is of a year, or since the opening. */
  private @Nullable Integer year() {
    LocalDate first = from;
    if (first == null) {
      return null;
    }
    LocalDate end = to == null ? first.with(MonthDay.of(12, 31)) : to;
    if (first.getDayOfYear() != 1 || !end.equals(first.with(MonthDay.of(12, 31)))) {
      throw CliFailure.wrongUse("cli.report.year");
    }
    return first.getYear();
  }

  private LocalDate last(LocalDate today) {
    Integer year = year();
    LocalDate end = year == null ? today : LocalDate.of(year, 12, 31);
    return end.isAfter(today) ? today : end;
  }

  private Document attendance(ReportService reports, NotebookSession notebook) {
    PeerGroup of = chosen(notebook);
    LocalDate day = session;
    if (day == null) {
      return reports.attendance(
          of.id(),
          from == null ? notebook.today() : from,
          to == null ? LocalDate.MAX : to,
          cli.messages());
    }
    List<Session> found = new Choosing(notebook).sessions(of, day);
    if (found.isEmpty()) {
      throw CliFailure.wrongUse("cli.report.session", day, of.name());
    }
    return reports.attendance(found.getFirst().id(), cli.messages());
  }

  private PeerGroup chosen(NotebookSession notebook) {
    Choosing choosing = new Choosing(notebook);
    String asked =
        Optional.ofNullable(group)
            .orElseThrow(
                () -> CliFailure.wrongUse("cli.report.group.missing", list(choosing.groups())));
    List<PeerGroup> found = choosing.groups(asked);
    if (found.isEmpty()) {
      throw CliFailure.wrongUse("cli.report.group.unknown", asked, list(choosing.groups()));
    }
    if (found.size() > 1) {
      throw CliFailure.wrongUse("cli.report.group.several", asked, list(found));
    }
    return found.getFirst();
  }

  private String list(List<PeerGroup> groups) {
    return groups.isEmpty()
        ? cli.messages().text("cli.report.group.none")
        : groups.stream().map(g -> g.number() + " " + g.name()).collect(Collectors.joining(", "));
  }
}
