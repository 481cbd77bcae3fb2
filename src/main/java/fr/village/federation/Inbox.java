package fr.village.federation;

import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.Submission;
import fr.village.workbook.check.WorkbookCheck;
import fr.village.workbook.format.Digests;
import fr.village.workbook.read.FileKind;
import fr.village.workbook.read.Limits;
import fr.village.workbook.read.ReadWorkbook;
import fr.village.workbook.read.Unreadable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** Files that arrived, each with its verdict; none stops the others. */
public final class Inbox {
  /** Beyond what a file's own limits allow, for a disk that does not answer. */
  private static final Duration GRACE = Duration.ofMillis(1_500);

  /** Reads and judges a workbook; whatever it throws is the file's own doing. */
  @FunctionalInterface
  public interface Judge {
    ReadWorkbook of(byte[] bytes);
  }

  private final Judge judge;
  private final Duration most;

  public Inbox() {
    this(WorkbookCheck::check, Limits.STANDARD.time().plus(GRACE));
  }

  /**
   * @param most to take for one file, after which it is left behind
   */
  Inbox(Judge judge, Duration most) {
    this.judge = judge;
    this.most = most;
  }

  /** What becomes of files together. */
  public List<Arrival> read(List<Source> sources, Decisions decisions, Steps steps) {
    return Sorting.decide(look(sources, steps), decisions);
  }

  /** The files as they were found, in the order given; read on all processors. */
  public List<Seen> look(List<Source> sources, Steps steps) {
    try (Readers readers = new Readers(most)) {
      List<Seen> seen = new ArrayList<>(readers.all(sources, this::seen, Inbox::late, steps));
      for (int i = 0; i < seen.size(); i++) {
        if (lackedMemory(seen.get(i))) {
          // its neighbour may have taken it; once more, alone
          seen.set(
              i,
              readers.all(List.of(sources.get(i)), this::seen, Inbox::late, Steps.NONE).getFirst());
        }
      }
      return seen;
    }
  }

  private static boolean lackedMemory(Seen seen) {
    return seen.findings().stream().anyMatch(f -> f.key().equals(WorkbookCheck.NO_MEMORY));
  }

  /**
   * Some files, whatever they are, with what they say; read on all processors. Each is handed over
   * as soon as it is known, and whoever it is handed to stops the reading by throwing. Not for a
   * thousand at once: their rows would not fit in memory.
   *
   * @param found takes what a file says, and its place in the list
   */
  public void each(List<Source> sources, ObjIntConsumer<Looked> found) {
    List<Integer> again = new ArrayList<>();
    try (Readers readers = new Readers(most)) {
      readers.each(
          sources,
          this::looked,
          late -> new Looked(late(late), null),
          (looked, i) -> {
            if (lackedMemory(looked.seen())) {
              again.add(i);
            } else {
              found.accept(looked, i);
            }
          });
      // their neighbours may have taken it; once more, alone
      for (int i : again) {
        readers.each(
            List.of(sources.get(i)),
            this::looked,
            late -> new Looked(late(late), null),
            (looked, only) -> found.accept(looked, i));
      }
    }
  }

  /** Without its rows: of a thousand files they would not fit in memory. */
  private Seen seen(Source source) {
    return looked(source).seen();
  }

  private Looked looked(Source source) {
    String sha256 = "";
    try {
      byte[] head = source.content().head(FileKind.HEAD);
      FileKind kind = FileKind.of(head);
      if (head.length > 0 && kind.isSettled()) {
        return new Looked(nothing(source, "", kind.finding()), null);
      }
      byte[] bytes = source.content().all(Limits.STANDARD.fileBytes());
      sha256 = Digests.sha256(bytes);
      ReadWorkbook read = judge.of(bytes);
      Submission submission = read.submission();
      return new Looked(
          new Seen(
              source.name(),
              sha256,
              read.contentDigest(),
              submission == null ? null : submission.cover(),
              read.findings()),
          submission);
    } catch (Unreadable e) {
      return new Looked(nothing(source, sha256, e.finding()), null);
    } catch (IOException e) {
      return new Looked(unreadable(source, sha256, "federation.why.unreachable"), null);
    } catch (RuntimeException | StackOverflowError e) {
      // a file made to break its reader is one file's trouble
      return new Looked(unreadable(source, sha256, "workbook.suspicious"), null);
    } catch (OutOfMemoryError e) {
      return new Looked(unreadable(source, sha256, WorkbookCheck.NO_MEMORY), null);
    }
  }

  private static Seen late(Source source) {
    return unreadable(source, "", "workbook.too-slow");
  }

  private static Seen unreadable(Source source, String sha256, String why) {
    return nothing(source, sha256, Finding.of(Kind.UNREADABLE, why));
  }

  private static Seen nothing(Source source, String sha256, Finding why) {
    return new Seen(source.name(), sha256, "", null, List.of(why));
  }
}
