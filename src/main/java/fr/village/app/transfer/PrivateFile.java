package fr.village.app.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A new file only its owner may read, where the system knows owners. */
public final class PrivateFile {
  private PrivateFile() {}

  /**
   * Makes it, empty.
   *
   * @throws IOException when it exists or cannot be made
   */
  public static Path create(Path file) throws IOException {
    boolean posix =
        file.toAbsolutePath().getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
        : Files.createFile(file);
  }
}
