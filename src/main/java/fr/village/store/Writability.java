package fr.village.store;

import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a file or folder can be written, found out without writing. */
@FunctionalInterface
public interface Writability {
  boolean canWrite(Path path);

  /**
   * Asks the system (access rights, read-only attribute, read-only medium). Opens nothing: on POSIX
   * systems, closing any handle of the database would drop the locks another part of this program
   * holds on it.
   */
  static Writability system() {
    return Files::isWritable;
  }
}
