package fr.village.attack;

import java.util.concurrent.atomic.LongAdder;

/** What the attackers did, for the line the suite prints; touched from several threads. */
final class Effort {
  private final LongAdder histories = new LongAdder();
  private final LongAdder files = new LongAdder();
  private final LongAdder pairs = new LongAdder();
  private final LongAdder windows = new LongAdder();
  private final LongAdder ranges = new LongAdder();
  private final LongAdder refusals = new LongAdder();
  private final LongAdder tranches = new LongAdder();

  void history(int written, int refused, int frozen) {
    histories.increment();
    files.add(written);
    pairs.add((long) written * (written - 1) / 2);
    refusals.add(refused);
    tranches.add(frozen);
  }

  void windows(int n) {
    windows.add(n);
  }

  void ranges(int n) {
    ranges.add(n);
  }

  long pairs() {
    return pairs.sum();
  }

  @Override
  public String toString() {
    return "%d histories, %d files, %d pairs of files, %d tranches, %d windows, %d ranges, %d refusals"
        .formatted(
            histories.sum(),
            files.sum(),
            pairs.sum(),
            tranches.sum(),
            windows.sum(),
            ranges.sum(),
            refusals.sum());
  }
}
