package fr.village.cli;

import fr.village.workbook.Finding;
import fr.village.workbook.check.WorkbookCheck;
import fr.village.workbook.read.ReadWorkbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks workbooks, without a notebook. */
@Command(name = "check")
@SuppressWarnings("NullAway.Init") // picocli fills the options
final class CheckCommand implements Callable<Integer> {
  private final Cli cli;

  @Parameters(
      arity = "1..*",
      paramLabel = "WORKBOOK",
      descriptionKey = "village-cli.check.workbooks")
  private List<Path> workbooks;

  @Option(names = "--json", descriptionKey = "village-cli.common.json")
  private boolean json;

  CheckCommand(Cli cli) {
    this.cli = cli;
  }

  /** What {@code --json} prints of a file. */
  record Checked(String file, boolean sound, @Nullable String house, List<Remark> findings) {}

  /** One finding, in words. */
  record Remark(
      String kind,
      @Nullable String sheet,
      @Nullable Integer row,
      @Nullable String column,
      String key,
      String message) {}

  @Override
  public Integer call() {
    List<Checked> all = new ArrayList<>();
    for (Path workbook : workbooks) {
      Checked checked = check(workbook);
      all.add(checked);
      if (!json) {
        print(checked);
      }
    }
    if (json) {
      cli.json(all);
    }
    boolean sound = all.stream().allMatch(Checked::sound);
    return (sound ? ExitCode.DONE : ExitCode.FINDINGS).status();
  }

  private Checked check(Path workbook) {
    ReadWorkbook read;
    try {
      read = WorkbookCheck.check(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boolean sound = read.findings().stream().allMatch(f -> f.kind() == Finding.Kind.NOTE);
    String house = read.submission() == null ? null : read.submission().cover().houseCode();
    return new Checked(
        workbook.toString(), sound, house, read.findings().stream().map(this::remark).toList());
  }

  private Remark remark(Finding finding) {
    return new Remark(
        finding.kind().name(),
        finding.sheet(),
        finding.row(),
        finding.column(),
        finding.key(),
        cli.messages().text(finding.key(), finding.arguments().toArray()));
  }

  private void print(Checked checked) {
    if (checked.sound()) {
      cli.say("cli.check.sound", checked.file());
    } else {
      cli.say("cli.check.findings", checked.file(), checked.findings().size());
    }
    for (Remark remark : checked.findings()) {
      cli.out().println("  " + place(remark) + remark.message());
    }
  }

  private String place(Remark remark) {
    if (remark.sheet() == null) {
      return "";
    }
    if (remark.row() == null) {
      return cli.messages().text("cli.check.sheet", remark.sheet());
    }
    return cli.messages().text("cli.check.row", remark.sheet(), String.valueOf(remark.row()));
  }
}
