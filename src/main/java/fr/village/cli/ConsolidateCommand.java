package fr.village.cli;

import fr.village.app.federation.ConsolidationService;
import fr.village.app.federation.OriginalNamed;
import fr.village.app.reference.ReferenceFile;
import fr.village.app.session.Refusal;
import fr.village.federation.Arrival;
import fr.village.federation.Consolidation;
import fr.village.federation.HouseLine;
import fr.village.federation.NationalFigure;
import fr.village.federation.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a folder of workbooks together into a national one. */
@Command(name = "consolidate")
@SuppressWarnings("NullAway.Init") // picocli fills the options
final class ConsolidateCommand implements Callable<Integer> {
  /** What is in the nature of a folder of e-mail attachments: nobody needs to do anything. */
  private static final Set<Verdict> USUAL =
      Set.of(
          Verdict.ACCEPTED,
          Verdict.HAND_FILLED,
          Verdict.DUPLICATE,
          Verdict.SUPERSEDED,
          Verdict.IGNORED);

  private final Cli cli;

  @Parameters(paramLabel = "DIR", descriptionKey = "village-cli.consolidate.folder")
  private Path folder;

  @Option(names = "--out", required = true, paramLabel = "NATIONAL.xlsx")
  private Path out;

  @Option(names = "--reference", paramLabel = "FILE.json|.xlsx")
  private @Nullable Path reference;

  @Option(names = "--bilan")
  private boolean bilan;

  @Mixin private StoreOptions desk;

  @Option(names = "--json", descriptionKey = "village-cli.common.json")
  private boolean json;

  ConsolidateCommand(Cli cli) {
    this.cli = cli;
  }

  /** What {@code --json} prints. */
  record Report(
      String out, List<FileVerdict> files, List<HouseLine> houses, List<NationalFigure> national) {}

  /** One file and what became of it. */
  record FileVerdict(String file, String verdict, String why) {}

  @Override
  public Integer call() throws Refusal {
    desk.requireStoreIfNeeded();
    Consolidation made = consolidate();
    List<FileVerdict> files = made.arrivals().stream().map(this::verdict).toList();
    boolean nothing = made.arrivals().stream().noneMatch(a -> a.verdict().isCounted());
    if (json) {
      cli.json(new Report(out.toString(), files, made.houses(), made.figures()));
    } else {
      files.forEach(f -> cli.out().println(f.verdict() + " – " + f.file() + " – " + f.why()));
    }
    if (nothing) {
      throw CliFailure.refused("cli.consolidate.nothing", folder.toString());
    }
    List<Path> bilans =
        bilan ? cli.app().consolidations().bilans(made, out, cli.messages()) : List.of();
    if (!json) {
      cli.say("cli.consolidate.done", out.toString(), made.cover().houses());
      bilans.forEach(file -> cli.say("cli.consolidate.bilan", file.toString()));
    }
    boolean usual = made.arrivals().stream().map(Arrival::verdict).allMatch(USUAL::contains);
    return (usual ? ExitCode.DONE : ExitCode.FINDINGS).status();
  }

  private Consolidation consolidate() throws Refusal {
    @Nullable Path issued = reference;
    ConsolidationService service =
        issued == null
            ? cli.app().consolidations()
            : new ConsolidationService(() -> ReferenceFile.read(issued).set());
    try {
      return desk.store == null
          ? service.consolidate(folder, out)
          : service.save(desk.consolidate(cli, folder, issued, !json), folder, out);
    } catch (OriginalNamed e) {
      throw CliFailure.refused("federation.write.original");
    }
  }

  private FileVerdict verdict(Arrival arrival) {
    return new FileVerdict(
        arrival.file().path(),
        cli.messages().text(arrival.verdict().key()),
        cli.messages().text(arrival.reason(), arrival.arguments().toArray()));
  }
}
