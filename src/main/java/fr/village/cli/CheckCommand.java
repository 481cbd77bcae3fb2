package fr.village.cli;

import fr.village.workbook.Finding;
import fr.village.workbook.check.HistoryCheck;
import fr.village.workbook.check.WorkbookCheck;
import fr.village.workbook.read.ReadWorkbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  /**
   * What {@code --json} prints of a file.
   *
   * @param comparedWith the file before it of the same notebook, of those given
   */
  record Checked(
      String file,
      boolean sound,
      @Nullable String house,
      @Nullable String comparedWith,
      List<Remark> findings) {}

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
    List<ReadWorkbook> read = workbooks.stream().map(CheckCommand::read).toList();
    List<HistoryCheck.Compared> compared = HistoryCheck.check(read);
    List<Checked> all =
        IntStream.range(0, read.size())
            .mapToObj(i -> checked(workbooks.get(i), read.get(i), compared.get(i)))
            .toList();
    if (!json) {
      all.forEach(this::print);
    }
    if (json) {
      cli.json(all);
    }
    boolean sound = all.stream().allMatch(Checked::sound);
    return (sound ? ExitCode.DONE : ExitCode.FINDINGS).status();
  }

  private static ReadWorkbook read(Path workbook) {
    try {
      return WorkbookCheck.check(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Checked checked(Path workbook, ReadWorkbook read, HistoryCheck.Compared compared) {
    List<Finding> findings =
        Stream.of(read.findings(), compared.findings()).flatMap(List::stream).toList();
    Integer before = compared.before();
    return new Checked(
        workbook.toString(),
        findings.stream().allMatch(f -> f.kind() == Finding.Kind.NOTE),
        read.submission() == null ? null : read.submission().cover().houseCode(),
        before == null ? null : workbooks.get(before).toString(),
        findings.stream().map(this::remark).toList());
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
    if (checked.comparedWith() != null) {
      cli.out().println("  " + cli.messages().text("cli.check.compared", checked.comparedWith()));
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
