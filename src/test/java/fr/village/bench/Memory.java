package fr.village.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the system says of this process. */
final class Memory {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final double KIB_PER_MB = 1e6 / 1024;

  private Memory() {}

  /**
   * Megabytes (10⁶ bytes) in memory, shared libraries among them; NaN where the system does not say
   * as Linux does.
   *
   * @param what {@code VmRSS} now, {@code VmHWM} at most so far
   */
  static double resident(String what) throws IOException {
    if (!Files.isReadable(STATUS)) {
      return Double.NaN;
    }
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith(what + ":"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / KIB_PER_MB)
        .findFirst()
        .orElse(Double.NaN);
  }

  /** Collects, and measures {@link #heapPeak} from here on. */
  static void resetHeapPeak() {
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /**
   * Megabytes of heap in use at most since {@link #resetHeapPeak}, what was dead and not collected
   * yet among them; each part of the heap at its own worst moment.
   */
  static double heapPeak() {
    return heap().mapToDouble(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6;
  }

  private static Stream<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }
}
