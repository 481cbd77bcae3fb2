package fr.village.federation;

import fr.village.workbook.Cover;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Measure;
import fr.village.workbook.format.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shares Maisons publish, so that each can be seen beside the others; never in their order. */
final class ShareSpread {
  /** Others a Maison is seen beside, at the least. */
  static final int LEAST_OTHERS = 5;

  private static final int MOST_VALUES = 20;

  private record Share(Place place, int count, int base) {
    private double percent() {
      return 100.0 * count / base;
    }
  }

  private final Map<FigureKey, List<Share>> shares = new HashMap<>();

  void add(Cover cover, List<KeyedLine> lines) {
    Place place = Place.of(cover);
    for (KeyedLine keyed : lines) {
      IndicatorLine line = keyed.line();
      Integer count = line.count();
      Integer base = line.base();
      boolean share = line.measure() == Measure.COUNT && line.year() == null;
      if (share && count != null && base != null && base > 0) {
        shares
            .computeIfAbsent(keyed.key(), k -> new ArrayList<>())
            .add(new Share(place, count, base));
      }
    }
  }

  /**
   * By Maison, then in the order of the figures.
   *
   * @param national the figures over all Maisons
   */
  List<Located<Place, HouseBeside>> lines(List<NationalFigure> national) {
    List<Located<Place, HouseBeside>> lines = new ArrayList<>();
    TellingLevels.of(national, MOST_VALUES)
        .values()
        .forEach(level -> level.forEach(figure -> addLines(lines, figure)));
    lines.sort(Comparator.comparing(line -> line.place().house()));
    return lines;
  }

  private void addLines(List<Located<Place, HouseBeside>> lines, NationalFigure figure) {
    List<Share> all = shares.getOrDefault(figure.key(), List.of());
    Integer together = figure.share();
    if (all.size() <= LEAST_OTHERS || together == null) {
      return;
    }
    for (Share own : all) {
      double[] others =
          all.stream().filter(s -> s != own).mapToDouble(Share::percent).sorted().toArray();
      lines.add(
          new Located<>(
              own.place(),
              new HouseBeside(
                  figure.table(),
                  figure.label(),
                  figure.value(),
                  figure.valueLabel(),
                  own.count(),
                  own.base(),
                  together,
                  quantile(others, 0.25),
                  quantile(others, 0.5),
                  quantile(others, 0.75),
                  others.length)));
    }
  }

  /** Between the two values around it, in proportion, as spreadsheets do (Hyndman and Fan, 7). */
  static int quantile(double[] sorted, double at) {
    double place = at * (sorted.length - 1);
    int before = (int) place;
    double value = sorted[before];
    if (before + 1 < sorted.length) {
      value += (place - before) * (sorted[before + 1] - value);
    }
    return (int) Math.round(value);
  }
}
