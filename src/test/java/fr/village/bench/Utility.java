package fr.village.bench;

import fr.village.app.export.FileEveryQuarter;
import fr.village.demo.SizedMaisons;
import fr.village.domain.NotebookContent;
import fr.village.domain.reference.ReferenceSet;
import fr.village.reference.ReferenceSets;
import fr.village.ui.Desk;
import fr.village.workbook.Sensitivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

/**
 * What Maisons of several sizes get out of their files after four years of one at every closing:
 * means over ten Maisons of each size.
 */
final class Utility {
  private static final int MAISONS = 10;
  private static final int YEARS = 4;

  /** ANONYMITY.md: ordinary lines in percent, lag in months. */
  private record Promise(int families, double ordinary, double lag) {}

  private static final List<Promise> PROMISES =
      List.of(
          new Promise(30, 46, 12),
          new Promise(60, 80, 6),
          new Promise(122, 95, 6),
          new Promise(400, 100, 0));

  private final ReferenceSet reference = ReferenceSets.builtIn();
  private final LocalDate today = LocalDate.now(Desk.CLOCK);

  void measure(Table table) {
    for (Promise promise : PROMISES) {
      List<PublishedShare> shares = new ArrayList<>();
      LongStream.rangeClosed(1, MAISONS).forEach(seed -> shares.add(share(promise, seed)));
      String of = promise.families() + " families: ";
      table.add(
          Row.atLeast(
              of + "ordinary lines published since opening",
              mean(shares, s -> s.lines(Sensitivity.ORDINARY)),
              "%",
              promise.ordinary()));
      table.add(
          Row.within(
              of + "lag behind the first closing possible, p50",
              mean(shares, PublishedShare::lag),
              null,
              "months",
              promise.lag()));
      inform(table, of + "sensitive lines published", shares, "%", s -> s.lines(Sensitivity.SENSITIVE));
      inform(table, of + "from a family’s entry to the file, p50", shares, "months", PublishedShare::sinceEntry);
      inform(table, of + "age of what is published, p50", shares, "months", PublishedShare::age);
      inform(table, of + "families in a tranche", shares, "%", PublishedShare::inTranches);
      inform(table, of + "families in an ordinary line", shares, "%", PublishedShare::covered);
    }
  }

  private PublishedShare share(Promise promise, long seed) {
    NotebookContent content =
        SizedMaisons.of(promise.families(), YEARS, today, seed, reference.topics());
    return new PublishedShare(FileEveryQuarter.of(content, reference, today), reference);
  }

  private static void inform(
      Table table,
      String name,
      List<PublishedShare> shares,
      String unit,
      ToDoubleFunction<PublishedShare> of) {
    table.add(Row.information(name, mean(shares, of), null, unit));
  }

  private static double mean(List<PublishedShare> shares, ToDoubleFunction<PublishedShare> of) {
    return shares.stream().mapToDouble(of).average().orElse(Double.NaN);
  }
}
