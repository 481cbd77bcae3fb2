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
    Of limitOf,
    Bound bound) {
  /** What the limit is a limit of. */
  enum Of {
    OURS,
    RATIO
  }

  /** On which side of the limit it is well. */
  enum Bound {
    AT_MOST,
    AT_LEAST
  }

  static Row within(String name, double ours, @Nullable Double floor, String unit, double limit) {
    return new Row(name, ours, floor, unit, limit, Of.OURS, Bound.AT_MOST);
  }

  static Row ratio(String name, double ours, double floor, String unit, double limit) {
    return new Row(name, ours, floor, unit, limit, Of.RATIO, Bound.AT_MOST);
  }

  static Row atLeast(String name, double ours, String unit, double limit) {
    return new Row(name, ours, null, unit, limit, Of.OURS, Bound.AT_LEAST);
  }

  static Row information(String name, double ours, @Nullable Double floor, String unit) {
    return new Row(name, ours, floor, unit, null, Of.OURS, Bound.AT_MOST);
  }

  @Nullable Double ratio() {
    return floor == null || floor == 0 ? null : (Double) (ours / floor);
  }

  /** Beyond its limit, or not measured. */
  boolean fails() {
    Double measured = limitOf == Of.RATIO ? ratio() : (Double) ours;
    if (limit == null) {
      return false;
    }
    if (measured == null || measured.isNaN()) {
      return true;
    }
    return bound == Bound.AT_MOST ? measured > limit : measured < limit;
  }

  String verdict() {
    if (limit == null) {
      return "information";
    }
    return !fails() ? "ok" : bound == Bound.AT_MOST ? "OVER" : "UNDER";
  }
}
