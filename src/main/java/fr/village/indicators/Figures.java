package fr.village.indicators;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What has been counted so far, per figure and period. Periods may overlap. */
final class Figures {
  private static final long[] NONE = {};

  private final List<Period> periods;
  private final @Nullable Trace trace;
  private final Map<String, long[]> counts = new HashMap<>();
  private final Map<String, long[]> bases = new HashMap<>();
  private final Map<String, Unstated[]> unstated = new HashMap<>();
  private final boolean[] touched;

  /**
   * @param trace of the first period; null when no list is asked for
   */
  Figures(List<Period> periods, @Nullable Trace trace) {
    this.periods = List.copyOf(periods);
    this.trace = trace;
    this.touched = new boolean[periods.size()];
  }

  List<Period> periods() {
    return periods;
  }

  /** Counts in every period the day is in. */
  void count(String code, LocalDate day, long n, Counted what) {
    if (add(counts, code, day, n) && trace != null) {
      trace.count(code, what);
    }
  }

  /** Counts in one period only. */
  void countIn(String code, int period, long n, Counted what) {
    if (add(counts, code, period, n) && trace != null) {
      trace.count(code, what);
    }
  }

  void base(String code, LocalDate day, long n, Counted what) {
    if (add(bases, code, day, n) && trace != null) {
      trace.base(code, what);
    }
  }

  void baseIn(String code, int period, long n, Counted what) {
    if (add(bases, code, period, n) && trace != null) {
      trace.base(code, what);
    }
  }

  /** One of the base, and of the count if it {@code holds}. */
  void share(String code, LocalDate day, boolean holds, Counted what) {
    base(code, day, 1, what);
    count(code, day, holds ? 1 : 0, what);
  }

  void shareIn(String code, int period, boolean holds, Counted what) {
    baseIn(code, period, 1, what);
    countIn(code, period, holds ? 1 : 0, what);
  }

  /** A sum nobody in particular is behind. */
  void amountIn(String code, int period, long n) {
    add(counts, code, period, n);
  }

  /** One of those an amount is divided by: the figure's list is made of them. */
  void sharedBy(String code, int period, long n, Counted what) {
    if (add(bases, code, period, n) && trace != null) {
      trace.count(code, what);
    }
  }

  /** The figure cannot be told of that period. */
  void unstated(String code, int period, Unstated why) {
    unstated.computeIfAbsent(code, c -> new Unstated[touched.length])[period] = why;
  }

  /** Why a figure cannot be told; null when it can. */
  @Nullable Unstated whyNot(String code, int period) {
    Unstated[] all = unstated.get(code);
    return all == null ? null : all[period];
  }

  long countOf(String code, int period) {
    return of(counts, code, period);
  }

  long baseOf(String code, int period) {
    return of(bases, code, period);
  }

  /** Codes that start so and count something in some period. */
  Set<String> counted(String prefix) {
    Set<String> codes = new TreeSet<>();
    counts.forEach(
        (code, ns) -> {
          if (code.startsWith(prefix) && Arrays.stream(ns).anyMatch(n -> n > 0)) {
            codes.add(code);
          }
        });
    return codes;
  }

  /** Whether anything at all was counted in a period. */
  boolean isTouched(int period) {
    return touched[period];
  }

  private static long of(Map<String, long[]> of, String code, int period) {
    long[] numbers = of.getOrDefault(code, NONE);
    return numbers.length == 0 ? 0 : numbers[period];
  }

  /** Whether the list of the first period has one more. */
  private boolean add(Map<String, long[]> into, String code, LocalDate day, long n) {
    if (n == 0) {
      return false;
    }
    long[] numbers = numbers(into, code);
    boolean first = false;
    for (int i = 0; i < numbers.length; i++) {
      if (periods.get(i).contains(day)) {
        numbers[i] += n;
        touched[i] |= n > 0;
        first |= i == 0 && n > 0;
      }
    }
    return first;
  }

  /** Whether the list of the first period has one more. */
  private boolean add(Map<String, long[]> into, String code, int period, long n) {
    numbers(into, code)[period] += n;
    touched[period] |= n > 0;
    return period == 0 && n > 0;
  }

  private long[] numbers(Map<String, long[]> into, String code) {
    long[] numbers = into.get(code);
    if (numbers == null) {
      numbers = new long[touched.length];
      into.put(code, numbers);
    }
    return numbers;
  }
}
