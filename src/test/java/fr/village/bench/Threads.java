package fr.village.bench;

import fr.village.app.tasks.TaskRunner;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What the threads behind the window have worked. */
final class Threads {
  private static final ThreadMXBean BEAN = ManagementFactory.getThreadMXBean();

  private Threads() {}

  /**
   * Nanoseconds of processor time of both backgrounds of the {@link TaskRunner} since their start.
   */
  static long backgrounds() {
    long sum = 0;
    for (long id : BEAN.getAllThreadIds()) {
      var info = BEAN.getThreadInfo(id);
      if (info != null && info.getThreadName().startsWith("village-")) {
        sum += Math.max(0, BEAN.getThreadCpuTime(id));
      }
    }
    return sum;
  }
}
