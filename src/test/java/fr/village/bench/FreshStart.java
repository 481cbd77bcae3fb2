package fr.village.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;

/**
 * A program just started, in a process of its own: the door, the passphrase, Aujourd’hui, every
 * screen. Says what it found in lines {@code name=value}.
 */
public final class FreshStart {
  private static final int VISITS = 3;
  private static final int COLLECTIONS = 4;
  private static final long TRIMMED_MS = 4_000;

  private FreshStart() {}

  /**
   * @param args the notebook, then "rehearsed" or "unrehearsed"
   */
  public static void main(String[] args) throws Exception {
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
    BenchWindow window = new BenchWindow(Path.of(args[0]));
    window.meter.pulse();
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    say("door.ms", System.currentTimeMillis() - started);
    if (args[1].equals("rehearsed")) {
      long from = System.nanoTime();
      window.rehearsed();
      say("rehearsal.ms", (System.nanoTime() - from) / 1e6);
    }
    window.atTheDoor();
    say("open.ms", window.unlock() / 1e6);
    List<String> screens = window.lookedAt().screens();
    for (String screen : screens) {
      BenchWindow.Visit first = window.go(screen);
      say("stands." + screen, first.stands() / 1e6);
      say("filled." + screen, first.filled() / 1e6);
    }
    for (int i = 1; i < VISITS; i++) {
      screens.forEach(window::go);
    }
    // what was derived, drawn and asked for is garbage by now
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      window.meter.pulse();
    }
    // the image's virtual machine gives native memory back every three seconds
    Thread.sleep(TRIMMED_MS);
    say("heap.mb", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
    say(
        "committed.mb",
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted() / 1e6);
    say("other.mb", ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage().getUsed() / 1e6);
    say("resident.mb", Memory.resident("VmRSS"));
    say("peak.mb", Memory.resident("VmHWM"));
    Runtime.getRuntime().halt(0);
  }

  private static void say(String name, double value) {
    System.out.println(name + "=" + value);
  }
}
