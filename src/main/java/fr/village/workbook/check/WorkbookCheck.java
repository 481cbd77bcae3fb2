package fr.village.workbook.check;

import fr.village.workbook.Finding;
import fr.village.workbook.Submission;
import fr.village.workbook.read.Limits;
import fr.village.workbook.read.Package;
import fr.village.workbook.read.ReadWorkbook;
import fr.village.workbook.read.Unreadable;
import fr.village.workbook.read.WorkbookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Judges a workbook by itself. Never throws for what a file holds. */
public final class WorkbookCheck {
  /** Key of what is said where the memory at hand was not enough; with more of it, another. */
  public static final String NO_MEMORY = "workbook.no-memory";

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
      return ReadWorkbook.nothing(e.finding());
    } catch (RuntimeException | StackOverflowError e) {
      // whatever a check stumbles over is the file's own doing: its bytes come from anywhere
      return ReadWorkbook.nothing(Unreadable.of("workbook.damaged").finding());
    } catch (OutOfMemoryError e) {
      return ReadWorkbook.nothing(Unreadable.of(NO_MEMORY).finding());
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
    return new ReadWorkbook(submission, read.contentDigest(), findings, read.rows());
  }
}
