package fr.village.bench;

import fr.village.app.session.NotebookSession;
import fr.village.app.session.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file, from an open notebook nothing was read of to its name on disk: the reading, the closings,
 * the audit, the workbook, the leak scan, its own check; and another one right after it. The floor
 * is writing the same cells with the library below ours, and nothing else.
 */
final class Exports {
  private static final int WARM_UP = 4;
  private static final int ROUNDS = 8;
  private static final double TIMES_THE_FLOOR = 2;
  private static final double ARRAS_MS = 1_000;
  private static final double MEMORY_MB = 256;

  private final BenchNotebooks notebooks;

  /** What exporting again and again took. */
  private record Measured(Timings first, Timings again, Timings floor, double heap, int cells) {}

  Exports(BenchNotebooks notebooks) {
    this.notebooks = notebooks;
  }

  void measure(Table table) throws IOException, Refusal {
    Measured tenYears = measured(notebooks, notebooks.tenYears());
    String name = "export of 10 years, %,d cells: ".formatted(tenYears.cells());
    double floor = tenYears.floor().p50();
    table.add(
        Row.ratio(
            name + "the first file, p50", tenYears.first().p50(), floor, "ms", TIMES_THE_FLOOR));
    table.add(
        Row.ratio(
            name + "another file, p50", tenYears.again().p50(), floor, "ms", TIMES_THE_FLOOR));
    table.add(Row.within(name + "heap at its peak", tenYears.heap(), null, "MB", MEMORY_MB));
    Measured arras = measured(notebooks, notebooks.arras());
    table.add(
        Row.within(
            "export of 122 families: the first file, p50",
            arras.first().p50(),
            arras.floor().p50(),
            "ms",
            ARRAS_MS));
    table.add(
        Row.within(
            "export of 122 families: heap at its peak", arras.heap(), null, "MB", MEMORY_MB));
  }

  private static Measured measured(BenchNotebooks notebooks, Path original)
      throws IOException, Refusal {
    Timings first = new Timings();
    Timings again = new Timings();
    Timings floor = new Timings();
    double heap = 0;
    PlainWorkbook plain = null;
    for (int i = 0; i < WARM_UP + ROUNDS; i++) {
      try (OpenedNotebook opened = OpenedNotebook.of(notebooks, original, "export")) {
        NotebookSession session = opened.session();
        Path file = opened.folder().resolve("envoi.xlsx");
        Memory.resetHeapPeak();
        long began = System.nanoTime();
        opened.app().exports().export(session, session.today(), file);
        long between = System.nanoTime();
        opened.app().exports().export(session, session.today(), file);
        long ended = System.nanoTime();
        heap = Math.max(heap, Memory.heapPeak());
        plain = plain == null ? new PlainWorkbook(Files.readAllBytes(file)) : plain;
        long from = System.nanoTime();
        plain.write();
        long bare = System.nanoTime() - from;
        if (i >= WARM_UP) {
          first.add(between - began);
          again.add(ended - between);
          floor.add(bare);
        }
      }
    }
    return new Measured(first, again, floor, heap, Objects.requireNonNull(plain).cells());
  }
}
