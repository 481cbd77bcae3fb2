package fr.village.app.tasks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;

/**
 * Keeps what support needs of unexpected faults: classes and places in the program, never a
 * message, since messages quote what was typed or stored.
 */
public final class SupportLog {
  private static final long MAX_BYTES = 512 * 1024;

  private final Path file;
  private final InstantSource clock;

  /**
   * @param file written beside a copy of the one before, {@code .1}; both stay under 512 KiB or one
   *     entry more
   */
  public SupportLog(Path file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
  }

  /**
   * Notes a fault and gives its code; a disk that refuses the note does not make a second fault.
   */
  public SupportCode record(Throwable fault) {
    SupportCode code = SupportCode.of(fault);
    try {
      write(clock.instant() + " " + code + "\n" + detail(fault));
    } catch (IOException e) {
      return code;
    }
    return code;
  }

  public Path file() {
    return file;
  }

  /** Classes and frames, without messages. */
  public static String detail(Throwable fault) {
    StringBuilder text = new StringBuilder();
    Set<Throwable> seen = new HashSet<>();
    for (Throwable t = fault; t != null && seen.add(t); t = t.getCause()) {
      text.append(text.isEmpty() ? "" : "caused by ").append(t.getClass().getName()).append('\n');
      for (StackTraceElement frame : t.getStackTrace()) {
        text.append("  at ").append(frame).append('\n');
      }
    }
    return text.toString();
  }

  private synchronized void write(String entry) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    if (Files.exists(file) && Files.size(file) > MAX_BYTES) {
      Files.move(
          file,
          file.resolveSibling(file.getFileName() + ".1"),
          StandardCopyOption.REPLACE_EXISTING);
    }
    Files.writeString(file, entry, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
