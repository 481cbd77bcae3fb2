package fr.village.federation;

import fr.village.workbook.Cover;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Adds up the lines of one Maison after another; keeps sums, no lines. */
final class NationalSums {
  private static final class Sum {
    private IndicatorLine newest;
    private String reference;
    private Interval interval = Interval.NOTHING;
    private @Nullable Integer base;
    private int publishing;
    private int frozen;

    private Sum(IndicatorLine line, String reference) {
      this.newest = line;
      this.reference = reference;
    }
  }

  private final Map<FigureKey, Sum> sums = new LinkedHashMap<>();
  private final List<Cover> covers = new ArrayList<>();

  void add(Cover cover, List<KeyedLine> lines) {
    covers.add(cover);
    lines.forEach(line -> add(cover.referenceVersion(), line));
  }

  private void add(String reference, KeyedLine keyed) {
    IndicatorLine line = keyed.line();
    Sum sum = sums.computeIfAbsent(keyed.key(), k -> new Sum(line, reference));
    if (reference.compareTo(sum.reference) > 0) {
      sum.newest = line;
      sum.reference = reference;
    }
    sum.interval = sum.interval.plus(keyed.interval());
    sum.frozen += keyed.frozen();
    if (line.status() == Status.PUBLISHED) {
      sum.publishing++;
      Integer base = line.base();
      if (base != null) {
        sum.base = (sum.base == null ? 0 : sum.base) + base;
      }
    }
  }

  /** The national figures, in the order they were first met. */
  List<NationalFigure> figures() {
    List<NationalFigure> figures = new ArrayList<>();
    Map<@Nullable Integer, Integer> frozen = new HashMap<>();
    sums.forEach(
        (key, sum) -> {
          int families = frozen.computeIfAbsent(key.year(), this::frozen);
          figures.add(figure(key, sum, families));
        });
    return figures;
  }

  private int frozen(@Nullable Integer year) {
    return covers.stream().mapToInt(cover -> cover.frozenFamilies(year)).sum();
  }

  private NationalFigure figure(FigureKey key, Sum sum, int frozen) {
    IndicatorLine line = sum.newest;
    // Maisons whose workbook does not have the line could add any of their families
    Interval interval = sum.interval.plus(Interval.unknown(frozen - sum.frozen, line.unit()));
    return new NationalFigure(
        key.table(),
        key.level(),
        line.label(),
        line.sensitivity(),
        line.measure(),
        line.unit(),
        key.year(),
        key.value(),
        Objects.requireNonNull(line.valueLabel()),
        interval.low(),
        interval.high(),
        sum.base,
        frozen,
        sum.publishing,
        covers.size());
  }
}
