package fr.village.indicators;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What has been counted so far, per figure and period. */
final class Figures {
  /** The period since the opening, beside calendar years. */
  static final int OPENING = 0;

  private record Key(String code, int period) {}

  private final Map<Key, Long> counts = new HashMap<>();
  private final Map<Key, Long> bases = new HashMap<>();
  private final Set<Integer> years = new TreeSet<>();

  /** Counts in a year and since the opening. */
  void count(String code, int year, long n) {
    countIn(code, year, n);
    countIn(code, OPENING, n);
  }

  /** Counts in one period only. */
  void countIn(String code, int period, long n) {
    add(counts, code, period, n);
  }

  void base(String code, int year, long n) {
    baseIn(code, year, n);
    baseIn(code, OPENING, n);
  }

  void baseIn(String code, int period, long n) {
    add(bases, code, period, n);
  }

  /** One of the base, and of the count if it {@code holds}. */
  void share(String code, int year, boolean holds) {
    base(code, year, 1);
    count(code, year, holds ? 1 : 0);
  }

  void shareIn(String code, int period, boolean holds) {
    baseIn(code, period, 1);
    countIn(code, period, holds ? 1 : 0);
  }

  long countOf(String code, int period) {
    return counts.getOrDefault(new Key(code, period), 0L);
  }

  long baseOf(String code, int period) {
    return bases.getOrDefault(new Key(code, period), 0L);
  }

  /** Codes that start so and count something since the opening. */
  Set<String> counted(String prefix) {
    Set<String> codes = new TreeSet<>();
    counts.forEach(
        (key, n) -> {
          if (key.period() == OPENING && n > 0 && key.code().startsWith(prefix)) {
            codes.add(key.code());
          }
        });
    return codes;
  }

  /** The first year anything was counted in, or {@code otherwise}. */
  int firstYear(int otherwise) {
    return years.isEmpty() ? otherwise : years.iterator().next();
  }

  private void add(Map<Key, Long> into, String code, int period, long n) {
    if (period != OPENING && n > 0) {
      years.add(period);
    }
    into.merge(new Key(code, period), n, Long::sum);
  }
}
