package fr.village.bench;

import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Measure;
import fr.village.workbook.Sensitivity;
import fr.village.workbook.Status;
import fr.village.workbook.Submissions;
import fr.village.workbook.Unit;
import fr.village.workbook.format.Book;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.Part;
import fr.village.workbook.format.Summary;
import fr.village.workbook.write.WorkbookWriter;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A workbook as long as a national one: a table of 300,000 rows of 15 columns, each with its seal,
 * from records in memory to the bytes of the file. There is no floor: POI alone takes gigabytes for
 * it. The benchmark's own process has less memory than the limit.
 */
final class ManyRows {
  private static final int HOUSES = 1_000;
  private static final int LINES = 300;
  private static final double MEMORY_MB = 512;

  void measure(Table table) {
    Memory.resetHeapPeak();
    long began = System.nanoTime();
    byte[] file = WorkbookWriter.write(book());
    double ms = (System.nanoTime() - began) / 1e6;
    double heap = Memory.heapPeak();
    String name = "export of %,d rows of 15 columns: ".formatted(HOUSES * LINES);
    table.add(Row.within(name + "heap at its peak", heap, null, "MB", MEMORY_MB));
    table.add(Row.information(name + "once", ms, null, "ms"));
    table.add(Row.information(name + "size of the file", file.length / 1e6, null, "MB"));
  }

  private static Book book() {
    List<IndicatorLine> rows =
        IntStream.range(0, HOUSES * LINES).mapToObj(i -> line(i / LINES, i % LINES)).toList();
    return Format1.book(
        "Beaucoup de lignes",
        Submissions.CLOSING,
        new Summary("Beaucoup de lignes", "Une table longue", List.of(), List.of()),
        Format1.FACTS,
        Submissions.arrasCover().build(),
        List.of(new Part<>(Format1.INDICATORS, rows)));
  }

  private static IndicatorLine line(int house, int line) {
    return new IndicatorLine(
        "table_" + line / 10,
        "finest",
        "Tableau " + line / 10,
        Sensitivity.ORDINARY,
        Measure.COUNT,
        Unit.FAMILIES,
        2020 + line % 7,
        "value_" + line,
        "Maison %d, valeur %d".formatted(house, line),
        5 + house % 40,
        5 + house % 40 + line,
        Submissions.CLOSING,
        house % 15,
        Status.PUBLISHED);
  }
}
