package fr.village.bench;

import java.util.Arrays;

/** Durations of the same thing done again and again, in nanoseconds. */
final class Timings {
  private long[] nanos = new long[256];
  private int count;

  void add(long duration) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, count * 2);
    }
    nanos[count++] = duration;
  }

  /**
   * Milliseconds that this share of the repetitions did not exceed.
   *
   * @param share 0.5 for the middle one, 0.99, 1 for the longest
   */
  double ms(double share) {
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(share * count);
    return sorted[Math.max(0, rank - 1)] / 1e6;
  }

  double p50() {
    return ms(0.5);
  }

  double p99() {
    return ms(0.99);
  }

  double max() {
    return ms(1);
  }
}
