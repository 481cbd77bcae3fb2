package fr.village.indicators;

import java.util.LinkedHashSet;
import java.util.Set;

/** Writes down, while everything is counted again, what one figure of one period is made of. */
final class Trace {
  private final String figure;
  private final String baseFigure;
  private final Set<Counted> counted = new LinkedHashSet<>();
  private final Set<Counted> base = new LinkedHashSet<>();

  Trace(String figure, String baseFigure) {
    this.figure = figure;
    this.baseFigure = baseFigure;
  }

  void count(String code, Counted what) {
    if (code.equals(figure)) {
      counted.add(what);
    }
  }

  void base(String code, Counted what) {
    if (code.equals(baseFigure)) {
      base.add(what);
    }
  }

  Behind behind() {
    Set<Counted> others = new LinkedHashSet<>(base);
    others.removeAll(counted);
    return new Behind(counted.stream().toList(), others.stream().toList());
  }
}
