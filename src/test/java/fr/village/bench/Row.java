package fr.village.bench;

import org.jspecify.annotations.Nullable;

/**
 * A line of the table.
 *
 * @param ours what was measured, in {@code unit}
 * @param floor what cannot be undercut here, measured in the same run; null where there is none
 * @param limit of {@code ours}, or of the ratio; null where the line only informs
 */
record Row(
    String name,
    double ours,
    @Nullable Double floor,
    String unit,
    @Nullable Double limit,
    Of limitOf) {
  /** What the limit is a limit of. */
  enum Of {
    OURS,
    RATIO
  }

  static Row within(String name, double ours, @Nullable Double floor, String unit, double limit) {
    return new Row(name, ours, floor, unit, limit, Of.OURS);
  }

  static Row ratio(String name, double ours, double floor, String unit, double limit) {
    return new Row(name, ours, floor, unit, limit, Of.RATIO);
  }

  static Row information(String name, double ours, @Nullable Double floor, String unit) {
    return new Row(name, ours, floor, unit, null, Of.OURS);
  }

  @Nullable Double ratio() {
    return floor == null || floor == 0 ? null : (Double) (ours / floor);
  }

  boolean isOver() {
    Double measured = limitOf == Of.RATIO ? ratio() : (Double) ours;
    return limit != null && (measured == null || measured.isNaN() || measured > limit);
  }

  String verdict() {
    return limit == null ? "information" : isOver() ? "OVER" : "ok";
  }
}
