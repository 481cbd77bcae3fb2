package fr.village.bench;

import fr.village.federation.Arrival;
import fr.village.federation.Decisions;
import fr.village.federation.Inbox;
import fr.village.federation.Source;
import fr.village.federation.Steps;
import fr.village.federation.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Files that arrived, from the disk to their verdicts: unpacked, read, their digests and every rule
 * checked, sorted. The floor is the fastest library that gives the same cells, on as many
 * processors, and nothing else.
 */
final class Inboxes {
  private static final int MANY = 1_000;
  private static final int WARM_UP = 300;
  private static final int SOME = 100;
  private static final int ROUNDS = 3;
  private static final double TIMES_THE_FLOOR = 1.5;
  private static final double FASTER_THAN_OPENPYXL = 5;

  /** What a thousand files more may take beside the first hundred, a file. */
  private static final double LINEAR = 1.25;

  private static final double MEMORY_MB = 512;

  private final SentWorkbooks workbooks;

  Inboxes(SentWorkbooks workbooks) {
    this.workbooks = workbooks;
  }

  void measure(Table table) throws IOException, InterruptedException {
    List<Path> files = workbooks.files();
    ours(files, WARM_UP);
    bare(files, WARM_UP, PlainReaders::fastexcel);
    bare(files, SOME, PlainReaders::poi);
    Timings ours = new Timings();
    Timings fastexcel = new Timings();
    for (int i = 0; i < ROUNDS; i++) {
      ours.add(ours(files, MANY));
      fastexcel.add(bare(files, MANY, PlainReaders::fastexcel));
    }
    // never near the other: some files tell
    double poi = bare(files, SOME, PlainReaders::poi) / 1e6 * MANY / SOME;
    double floor = Math.min(fastexcel.p50(), poi);
    table.add(
        Row.ratio(
            "inbox: 1,000 workbooks of %,d cells read and validated, p50"
                .formatted(PlainReaders.fastexcel(files.getFirst())),
            ours.p50(),
            floor,
            "ms",
            TIMES_THE_FLOOR));
    table.add(
        Row.information("inbox: the same by fastexcel-reader alone", fastexcel.p50(), null, "ms"));
    table.add(Row.information("inbox: the same by POI's SAX reader alone", poi, null, "ms"));
    double openpyxl = new Openpyxl().msPerFile(files);
    if (Double.isNaN(openpyxl)) {
      table.note("inbox: openpyxl was not measured, no python3 here has it");
    } else {
      table.add(
          Row.atLeast(
              "inbox: times faster than openpyxl, read-only, on the same files",
              openpyxl * MANY / ours.p50(),
              "×",
              FASTER_THAN_OPENPYXL));
    }
    growth(table, files);
  }

  /** Time and memory of more and more files. */
  private static void growth(Table table, List<Path> files) {
    double first = 0;
    for (int count : new int[] {100, 300, 1_000, 3_000}) {
      Memory.resetHeapPeak();
      Timings took = new Timings();
      // few files are over too soon for one round to say
      for (int i = 0; i < 1_000 / count + 1; i++) {
        took.add(ours(files, count));
      }
      double each = took.p50() / count;
      first = first == 0 ? each : first;
      table.add(
          Row.ratio(
              "inbox: a file of %,d, beside one of 100".formatted(count),
              each,
              first,
              "ms",
              LINEAR));
      table.add(
          Row.within(
              "inbox: heap at its peak, %,d files".formatted(count),
              Memory.heapPeak(),
              null,
              "MB",
              MEMORY_MB));
    }
  }

  private static long ours(List<Path> files, int count) {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sources.add(new Source("envoi " + i + ".xlsx", new OnDisk(files.get(i % files.size()))));
    }
    long from = System.nanoTime();
    List<Arrival> arrivals = new Inbox().read(sources, Decisions.NONE, Steps.NONE);
    long took = System.nanoTime() - from;
    long sound =
        arrivals.stream()
            .filter(a -> a.verdict() == Verdict.ACCEPTED || a.verdict() == Verdict.DUPLICATE)
            .count();
    if (sound != count) {
      throw new IllegalStateException("only " + sound + " of " + count + " are in order");
    }
    return took;
  }

  /** Reads all cells of a file. */
  @FunctionalInterface
  private interface Reader {
    int cells(Path file) throws IOException;
  }

  private static long bare(List<Path> files, int count, Reader reader) throws InterruptedException {
    long from = System.nanoTime();
    try (ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      List<Future<Integer>> all = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        Path file = files.get(i % files.size());
        all.add(threads.submit(() -> reader.cells(file)));
      }
      for (Future<Integer> one : all) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
    return System.nanoTime() - from;
  }

  /** A file under another name. */
  private record OnDisk(Path file) implements Source.Content {
    @Override
    public long size() throws IOException {
      return Files.size(file);
    }

    @Override
    public byte[] head(int most) throws IOException {
      try (var in = Files.newInputStream(file)) {
        return in.readNBytes(most);
      }
    }

    @Override
    public byte[] all(long most) throws IOException {
      return Files.readAllBytes(file);
    }
  }
}
