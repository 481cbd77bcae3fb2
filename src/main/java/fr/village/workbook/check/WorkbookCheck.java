package fr.village.workbook.check;

import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.Submission;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.Summary;
import fr.village.workbook.format.SummaryLayout;
import fr.village.workbook.format.TableFormat;
import fr.village.workbook.read.Limits;
import fr.village.workbook.read.LooseCell;
import fr.village.workbook.read.Package;
import fr.village.workbook.read.ReadWorkbook;
import fr.village.workbook.read.Unreadable;
import fr.village.workbook.read.WorkbookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges a workbook by itself. Never throws for what a file holds. */
public final class WorkbookCheck {
  private WorkbookCheck() {}

  /**
   * @throws IOException where the file itself cannot be read from the disk
   */
  public static ReadWorkbook check(Path file) throws IOException {
    return Files.size(file) > Limits.STANDARD.fileBytes()
        ? WorkbookReader.read(file)
        : check(Files.readAllBytes(file));
  }

  /** The workbook as read, with the findings of every check. */
  public static ReadWorkbook check(byte[] file) {
    try {
      Package opened = Package.open(file, Limits.STANDARD);
      return check(opened, WorkbookReader.read(opened, Limits.STANDARD));
    } catch (Unreadable e) {
      return WorkbookReader.read(file);
    }
  }

  private static ReadWorkbook check(Package opened, ReadWorkbook read) {
    Submission submission = read.submission();
    if (submission == null) {
      return read;
    }
    List<Finding> findings = new ArrayList<>(read.findings());
    findings.addAll(RuleCheck.check(submission, read.rows()));
    findings.addAll(PackageCheck.check(opened.parts()));
    // rows that were changed are named already; the page cannot agree with them as well
    if (read.findings().stream().noneMatch(finding -> finding.kind() == Kind.MODIFIED)) {
      checkSummary(submission, read.summary(), findings);
    }
    return new ReadWorkbook(
        submission, read.contentDigest(), findings, read.rows(), read.summary());
  }

  private static void checkSummary(
      Submission submission, List<LooseCell> cells, List<Finding> findings) {
    Summary summary = Format1.book(submission).summary();
    Map<List<Integer>, Object> expected = new HashMap<>();
    SummaryLayout.of(summary)
        .cells()
        .forEach(cell -> expected.put(List.of(cell.row(), cell.column()), cell.value()));
    for (LooseCell cell : cells) {
      Object wanted = expected.remove(List.of(cell.row(), cell.column()));
      if (!TableFormat.same(wanted, cell.value())) {
        findings.add(modified(cell.row(), cell.reference()));
      }
    }
    expected.keySet().stream()
        .sorted(Comparator.comparing((List<Integer> place) -> place.getFirst()))
        .forEach(
            place ->
                findings.add(
                    modified(
                        place.getFirst(),
                        new LooseCell(place.getFirst(), place.getLast(), "").reference())));
  }

  private static Finding modified(int row, String cell) {
    return Finding.of(Kind.MODIFIED, "workbook.summary-modified", cell)
        .in(Summary.NAME)
        .at(row + 1, null);
  }
}
