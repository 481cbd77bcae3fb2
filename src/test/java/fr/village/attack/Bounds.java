package fr.village.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whole numbers from 0 that sums tie together, and what can be said of each: bounds drawn from
 * every sum again and again until nothing moves. A range found is never narrower than the true one.
 */
final class Bounds {
  private static final int UNKNOWN = 1_000_000;

  private final List<int[]> sums = new ArrayList<>();
  private int[] low = new int[64];
  private int[] high = new int[64];
  private int size;

  /** A new number of which nothing is known. */
  int number() {
    if (size == low.length) {
      low = Arrays.copyOf(low, 2 * size);
      high = Arrays.copyOf(high, 2 * size);
    }
    high[size] = UNKNOWN;
    return size++;
  }

  void isAtLeast(int number, int least) {
    low[number] = Math.max(low[number], least);
  }

  void isAtMost(int number, int most) {
    high[number] = Math.min(high[number], most);
  }

  void is(int number, int value) {
    isAtLeast(number, value);
    isAtMost(number, value);
  }

  /** The first is the sum of the others. */
  void sum(int... whole) {
    sums.add(whole);
  }

  int low(int number) {
    return low[number];
  }

  int high(int number) {
    return high[number];
  }

  /** Values a number may have. */
  int values(int number) {
    return high[number] - low[number] + 1;
  }

  /** Whether two things said of a number cannot both be. */
  boolean contradictory() {
    for (int i = 0; i < size; i++) {
      if (low[i] > high[i]) {
        return true;
      }
    }
    return false;
  }

  void propagate() {
    boolean moved = true;
    while (moved && !contradictory()) {
      moved = false;
      for (int[] sum : sums) {
        moved |= tighten(sum);
      }
    }
  }

  private boolean tighten(int[] sum) {
    int least = 0;
    int most = 0;
    for (int i = 1; i < sum.length; i++) {
      least += low[sum[i]];
      most += high[sum[i]];
    }
    int whole = sum[0];
    boolean moved = raise(whole, least) | lower(whole, Math.min(most, UNKNOWN));
    for (int i = 1; i < sum.length; i++) {
      int part = sum[i];
      moved |= raise(part, low[whole] - (most - high[part]));
      moved |= lower(part, high[whole] - (least - low[part]));
    }
    return moved;
  }

  private boolean raise(int number, int least) {
    if (least <= low[number]) {
      return false;
    }
    low[number] = least;
    return true;
  }

  private boolean lower(int number, int most) {
    if (most >= high[number]) {
      return false;
    }
    high[number] = most;
    return true;
  }
}
