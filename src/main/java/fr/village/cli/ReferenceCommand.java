package fr.village.cli;

import fr.village.app.reference.ChangeGroup;
import fr.village.app.reference.ChangeWords;
import fr.village.app.reference.ReferenceFile;
import fr.village.domain.reference.ReferenceChange;
import fr.village.domain.reference.ReferenceChanges;
import fr.village.domain.reference.ReferenceSet;
import fr.village.reference.ReadSet;
import fr.village.reference.ReferenceRefused;
import fr.village.reference.SheetPlace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the federation's reference set as a file somebody edits, and checks such a file. */
@Command(name = "reference")
@SuppressWarnings("NullAway.Init") // picocli fills the options
final class ReferenceCommand implements Callable<Integer> {
  private final Cli cli;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private What what;

  /** Either is asked for. */
  static final class What {
    @Option(
        names = "--export",
        paramLabel = "FILE.json|.xlsx",
        descriptionKey = "village-cli.reference.export")
    private @Nullable Path export;

    @Option(names = "--check", paramLabel = "FILE", descriptionKey = "village-cli.reference.check")
    private @Nullable Path check;
  }

  @Option(names = "--from", paramLabel = "FILE")
  private @Nullable Path from;

  @Option(names = "--against", paramLabel = "FILE")
  private @Nullable Path against;

  @Option(names = "--json", descriptionKey = "village-cli.common.json")
  private boolean json;

  ReferenceCommand(Cli cli) {
    this.cli = cli;
  }

  /**
   * What {@code --json} prints.
   *
   * @param accepted whether it may follow {@code against}
   */
  record Checked(
      String file,
      String version,
      LocalDate issuedOn,
      @Nullable String issuedBy,
      String against,
      boolean accepted,
      List<ReferenceChange> changes,
      List<Refused> refusals) {}

  /**
   * Why not, in words.
   *
   * @param line of a JSON file, or row of a sheet
   */
  record Refused(
      int line, @Nullable String sheet, @Nullable String column, String key, String message) {}

  @Override
  public Integer call() {
    return what.export == null ? check(Objects.requireNonNull(what.check)) : export(what.export);
  }

  private int export(Path file) {
    if (against != null) {
      throw CliFailure.wrongUse("cli.reference.options", "--against", "--check");
    }
    ReferenceSet set = from == null ? cli.app().reference() : ReferenceFile.read(from).set();
    if (!ReferenceFile.write(set, file)) {
      throw CliFailure.wrongUse("cli.reference.kind", file.getFileName());
    }
    if (json) {
      cli.json(new Exported(file.toString(), set.version()));
    } else {
      cli.say("cli.reference.written", set.version(), file);
    }
    return ExitCode.DONE.status();
  }

  private int check(Path file) {
    if (from != null) {
      throw CliFailure.wrongUse("cli.reference.options", "--from", "--export");
    }
    ReadSet read = ReferenceFile.read(file);
    ReferenceSet before =
        against == null ? cli.app().reference() : ReferenceFile.read(against).set();
    boolean same = read.set().equals(before);
    ReferenceChanges changes = ReferenceChanges.between(before, read.set());
    List<ReferenceRefused> refusals = same ? List.of() : read.refusals(changes);
    if (json) {
      ReferenceSet set = read.set();
      cli.json(
          new Checked(
              file.toString(),
              set.version(),
              set.issuedOn(),
              set.issuedBy(),
              before.version(),
              refusals.isEmpty(),
              changes.changes(),
              refusals.stream().map(this::refused).toList()));
    } else {
      print(read.set(), before, changes, refusals);
    }
    return (refusals.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS).status();
  }

  private Refused refused(ReferenceRefused refused) {
    SheetPlace sheet = refused.sheet();
    return new Refused(
        refused.line(),
        sheet == null ? null : sheet.sheet(),
        sheet == null ? null : sheet.column(),
        refused.reason(),
        why(refused));
  }

  private String why(ReferenceRefused refused) {
    return cli.messages().text(refused.reason(), refused.arguments().toArray());
  }

  private void print(
      ReferenceSet set,
      ReferenceSet before,
      ReferenceChanges changes,
      List<ReferenceRefused> refusals) {
    cli.say("cli.reference.compared", set.version(), before.version());
    ChangeGroup.of(changes.changes())
        .forEach(
            (group, of) -> {
              cli.say(group.titleKey());
              for (ReferenceChange change : of) {
                ChangeWords words = ChangeWords.of(change, set, cli.messages().isFrench());
                String said = cli.messages().text(words.key(), words.arguments().toArray());
                cli.out().println("  " + said);
              }
            });
    if (changes.changes().isEmpty()) {
      cli.say("cli.reference.same");
    }
    for (ReferenceRefused refused : refusals) {
      cli.say(refused.key(), refused.sentence(why(refused)));
    }
    if (refusals.isEmpty()) {
      cli.say("cli.reference.accepted");
    }
  }

  /** What {@code --json} prints of an export. */
  record Exported(String file, String version) {}
}
