package fr.village.bench;

import fr.village.anonymity.NotebookFacts;
import fr.village.app.export.FileEveryQuarter;
import fr.village.demo.SizedMaisons;
import fr.village.domain.NotebookContent;
import fr.village.domain.reference.ReferenceSet;
import fr.village.reference.ReferenceSets;
import fr.village.workbook.Sensitivity;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

/**
 * What Maisons of several sizes get out of their files after four years of one at every closing:
 * means over ten Maisons of each size, whose groups of ten begin evenly and whose answers are as
 * unevenly spread as the demo's. How much that unevenness holds back is said beside: a value three
 * families in a hundred have is one that a small Maison waits for. The promised lag was measured on
 * the attacks' histories, whose families come one by one, and is held against such Maisons: of two
 * groups that begin in one go the first waits for the second, whatever the rules.
 */
final class Utility {
  private static final int MAISONS = 10;
  private static final int YEARS = 4;

  /** A closing, so that all of a Maison's families have entered before the last file. */
  private static final LocalDate TODAY = LocalDate.of(2025, 12, 31);

  /**
   * ANONYMITY.md: ordinary lines in percent, lag in months. Taken as what is known of a Maison: a
   * table counts once, and leaves when the first of its levels does. A finer level tells more of
   * the same, and a small Maison waits for it longer by design.
   */
  private record Promise(int families, double ordinary, double lag) {}

  private static final List<Promise> PROMISES =
      List.of(
          new Promise(30, 46, 12),
          new Promise(60, 80, 6),
          new Promise(122, 95, 6),
          new Promise(400, 100, 0));

  private final ReferenceSet reference = ReferenceSets.builtIn();

  void measure(Table table) {
    for (Promise promise : PROMISES) {
      List<PublishedShare> shares =
          seeds().mapToObj(s -> share(maison(promise, s), facts -> facts)).toList();
      List<PublishedShare> even =
          seeds().mapToObj(s -> share(maison(promise, s), new EvenAnswers(s))).toList();
      List<PublishedShare> asTheyCome =
          seeds()
              .mapToObj(
                  s ->
                      share(
                          new AsTheyCome(TODAY.minusYears(YEARS), 4 * YEARS, s)
                              .of(maison(promise, s)),
                          facts -> facts))
              .toList();
      String of = promise.families() + " families: ";
      table.add(
          Row.atLeast(
              of + "ordinary tables and sums published since opening",
              mean(shares, PublishedShare::tables),
              "%",
              promise.ordinary()));
      inform(
          table,
          of + "the same, families that come one by one",
          asTheyCome,
          "%",
          PublishedShare::tables);
      inform(
          table,
          of + "lines of all their levels, the finest too",
          shares,
          "%",
          s -> s.lines(Sensitivity.ORDINARY));
      inform(
          table,
          of + "the same, were each answer as frequent as the others",
          even,
          "%",
          s -> s.lines(Sensitivity.ORDINARY));
      table.add(
          Row.within(
              of + "lag behind the first closing possible, families that come one by one, p50",
              middle(asTheyCome, PublishedShare::lags),
              null,
              "months",
              promise.lag()));
      months(
          table, of + "the same, groups of ten that begin in one go", shares, PublishedShare::lags);
      months(table, of + "the same with what waits until now", shares, PublishedShare::waits);
      months(table, of + "the same, of all lines", shares, PublishedShare::waitsOfLines);
      inform(
          table,
          of + "sensitive lines published",
          shares,
          "%",
          s -> s.lines(Sensitivity.SENSITIVE));
      months(
          table, of + "from a family’s entry to the file, p50", shares, PublishedShare::sinceEntry);
      months(table, of + "age of what is published, p50", shares, PublishedShare::ages);
      inform(table, of + "families in a tranche", shares, "%", PublishedShare::inTranches);
      inform(table, of + "families in an ordinary line", shares, "%", PublishedShare::covered);
    }
  }

  private NotebookContent maison(Promise promise, long seed) {
    return SizedMaisons.of(promise.families(), YEARS, TODAY, seed, reference.topics());
  }

  private PublishedShare share(NotebookContent maison, UnaryOperator<NotebookFacts> as) {
    return new PublishedShare(FileEveryQuarter.of(maison, reference, TODAY, as), reference);
  }

  private static LongStream seeds() {
    return LongStream.rangeClosed(1, MAISONS);
  }

  private static void inform(
      Table table,
      String name,
      List<PublishedShare> shares,
      String unit,
      ToDoubleFunction<PublishedShare> of) {
    table.add(Row.information(name, mean(shares, of), null, unit));
  }

  private static void months(
      Table table,
      String name,
      List<PublishedShare> shares,
      Function<PublishedShare, List<Double>> of) {
    table.add(Row.information(name, middle(shares, of), null, "months"));
  }

  /** The middle one of all that the Maisons have, taken together. */
  private static double middle(
      List<PublishedShare> shares, Function<PublishedShare, List<Double>> of) {
    List<Double> sorted = shares.stream().flatMap(s -> of.apply(s).stream()).sorted().toList();
    return sorted.isEmpty() ? Double.NaN : sorted.get((sorted.size() - 1) / 2);
  }

  private static double mean(List<PublishedShare> shares, ToDoubleFunction<PublishedShare> of) {
    return shares.stream().mapToDouble(of).average().orElse(Double.NaN);
  }
}
