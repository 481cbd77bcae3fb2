package fr.village.store.key;

import fr.village.store.disk.DurableFiles;
import fr.village.store.key.KeyFileException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Reads and writes {@code cles.json} and its twin {@code cles.json.bak}. Both hold the same once a
 * change is written: an older twin would keep a passphrase alive that was changed.
 */
public final class KeyFileStore {
  public static final String NAME = "cles.json";
  public static final String TWIN = "cles.json.bak";

  /** Longest key file read, in bytes; sixteen people take about 6 000. */
  public static final int MAX_BYTES = 64 * 1024;

  private final Path file;
  private final Path twin;
  private final KeyFileFormat format = new KeyFileFormat();

  public KeyFileStore(Path folder) {
    file = folder.resolve(NAME);
    twin = folder.resolve(TWIN);
  }

  /** Whether one of the two is there, whole or not. */
  public boolean exists() {
    return Files.isRegularFile(file) || Files.isRegularFile(twin);
  }

  /**
   * The key file, from its twin when it is torn or gone.
   *
   * @throws KeyFileException when neither can be used; the reason is the first one's
   */
  public KeyFile read() throws KeyFileException, IOException {
    try {
      return read(file);
    } catch (KeyFileException first) {
      if (first.reason() == Reason.NEWER_VERSION) {
        throw first;
      }
      try {
        return read(twin);
      } catch (KeyFileException second) {
        throw first.reason() == Reason.MISSING ? second : first;
      }
    }
  }

  /** Writes both, one after the other, each in one step: one of them is whole at any time. */
  public void write(KeyFile keys) throws IOException {
    byte[] bytes = format.write(keys);
    DurableFiles.replace(file, bytes);
    DurableFiles.replace(twin, bytes);
  }

  /** Makes both hold what was read, when a power cut left them different. */
  public void heal(KeyFile keys) throws IOException {
    byte[] bytes = format.write(keys);
    if (!same(file, bytes) || !same(twin, bytes)) {
      write(keys);
    }
  }

  /** Reads a key file that is alone, as in a backup. */
  public static KeyFile parse(byte[] bytes) throws KeyFileException {
    return new KeyFileFormat().read(bytes);
  }

  /** The text of a key file, as for a backup. */
  public static byte[] bytes(KeyFile keys) {
    return new KeyFileFormat().write(keys);
  }

  private KeyFile read(Path path) throws KeyFileException, IOException {
    if (!Files.isRegularFile(path)) {
      throw new KeyFileException(Reason.MISSING);
    }
    return format.read(bounded(path));
  }

  private static boolean same(Path path, byte[] bytes) throws IOException {
    return Files.isRegularFile(path) && Arrays.equals(bounded(path), bytes);
  }

  private static byte[] bounded(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(MAX_BYTES + 1);
    }
  }
}
