package fr.village.workbook.read;

import java.time.Duration;

/** When a file has had its time: asked wherever a file's size decides how long something takes. */
public final class Deadline {
  private final long end;

  private Deadline(long end) {
    this.end = end;
  }

  /** From now on; no date is asked for, so no clock either. */
  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /**
   * @throws Unreadable where the time is over, or somebody wants this thread to stop
   */
  public void check() throws Unreadable {
    if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
      throw Unreadable.of("workbook.too-slow");
    }
  }
}
