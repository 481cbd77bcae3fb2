package fr.village.federation;

import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.Submission;
import fr.village.workbook.check.WorkbookCheck;
import fr.village.workbook.format.Digests;
import fr.village.workbook.read.Limits;
import fr.village.workbook.read.ReadWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Files that arrived, each with its verdict; none stops the others. */
public final class Inbox {
  /** Reads and judges a workbook; whatever it throws is the file's own doing. */
  @FunctionalInterface
  public interface Judge {
    ReadWorkbook of(byte[] bytes);
  }

  private final Judge judge;

  public Inbox() {
    this(WorkbookCheck::check);
  }

  Inbox(Judge judge) {
    this.judge = judge;
  }

  List<Arrival> read(List<Source> sources, Decisions decisions, Steps steps) {
    List<Seen> files = new ArrayList<>();
    for (Source source : sources) {
      steps.at(files.size(), sources.size());
      files.add(look(source).seen());
    }
    steps.at(files.size(), sources.size());
    return Sorting.decide(files, decisions);
  }

  /** One file, whatever it is. */
  public Looked look(Source source) {
    String path = source.name();
    String sha256 = "";
    try {
      if (Files.size(source.file()) > Limits.STANDARD.fileBytes()) {
        return new Looked(
            new Seen(path, "", "", null, WorkbookCheck.check(source.file()).findings()), null);
      }
      byte[] bytes = Files.readAllBytes(source.file());
      sha256 = Digests.sha256(bytes);
      ReadWorkbook read = judge.of(bytes);
      Submission submission = read.submission();
      return new Looked(
          new Seen(
              path,
              sha256,
              read.contentDigest(),
              submission == null ? null : submission.cover(),
              read.findings()),
          submission);
    } catch (IOException e) {
      return unreadable(path, sha256, "federation.why.unreachable");
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // a file made to break its reader is one file's trouble
      return unreadable(path, sha256, "workbook.suspicious");
    }
  }

  private static Looked unreadable(String path, String sha256, String why) {
    return new Looked(
        new Seen(path, sha256, "", null, List.of(Finding.of(Kind.UNREADABLE, why))), null);
  }
}
