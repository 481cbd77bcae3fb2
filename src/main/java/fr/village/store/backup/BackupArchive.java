package fr.village.store.backup;

import fr.village.store.NotebookException;
import fr.village.store.NotebookException.Problem;
import fr.village.store.VaultKind;
import fr.village.store.disk.DurableFiles;
import fr.village.store.key.KeyFile;
import fr.village.store.key.KeyFileException;
import fr.village.store.key.KeyFileException.Reason;
import fr.village.store.key.KeyFileStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The one file of a backup: a zip of the database and {@code cles.json}, both as they are in the
 * notebook or desk. Read as a stranger's: exactly these two entries, bounded, nothing unpacked
 * under a name the file chooses.
 */
final class BackupArchive {
  /** Largest database read, in bytes: hundreds of times a Maison's. */
  static final long MAX_DATABASE = 2L << 30;

  private BackupArchive() {}

  /** Writes the file, the database under its own name, and waits until it is on the medium. */
  static void write(Path archive, Path database, KeyFile keys) throws IOException {
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      // ciphertext does not compress
      zip.setLevel(Deflater.NO_COMPRESSION);
      zip.putNextEntry(new ZipEntry(String.valueOf(database.getFileName())));
      Files.copy(database, zip);
      zip.putNextEntry(new ZipEntry(KeyFileStore.NAME));
      zip.write(KeyFileStore.bytes(keys));
    }
    DurableFiles.sync(archive);
  }

  /**
   * Unpacks the database into an existing folder.
   *
   * @return the key file that came with it
   * @throws NotebookException NOT_A_BACKUP, DAMAGED_BACKUP, NEWER_VERSION
   */
  static KeyFile unpack(Path archive, Path folder) throws IOException {
    if (!startsAsZip(archive)) {
      throw new NotebookException(Problem.NOT_A_BACKUP, archive);
    }
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      List<? extends ZipEntry> entries = zip.stream().limit(3).toList();
      Set<String> names = entries.stream().map(ZipEntry::getName).collect(Collectors.toSet());
      if (entries.size() != 2
          || Arrays.stream(VaultKind.values())
              .noneMatch(kind -> names.equals(Set.of(kind.database(), KeyFileStore.NAME)))) {
        throw new NotebookException(Problem.NOT_A_BACKUP, archive);
      }
      for (ZipEntry entry : entries) {
        boolean database = !entry.getName().equals(KeyFileStore.NAME);
        copy(
            zip,
            entry,
            folder.resolve(entry.getName()),
            database ? MAX_DATABASE : KeyFileStore.MAX_BYTES);
      }
    } catch (ZipException e) {
      throw new NotebookException(Problem.DAMAGED_BACKUP, archive, e);
    }
    return keys(archive, folder);
  }

  private static KeyFile keys(Path archive, Path folder) throws IOException {
    try {
      return KeyFileStore.parse(Files.readAllBytes(folder.resolve(KeyFileStore.NAME)));
    } catch (KeyFileException e) {
      throw new NotebookException(
          e.reason() == Reason.NEWER_VERSION ? Problem.NEWER_VERSION : Problem.DAMAGED_BACKUP,
          archive,
          e);
    }
  }

  private static void copy(ZipFile zip, ZipEntry entry, Path to, long bound) throws IOException {
    try (InputStream in = zip.getInputStream(entry);
        CheckedInputStream checked = new CheckedInputStream(in, new CRC32());
        OutputStream out = Files.newOutputStream(to)) {
      byte[] buffer = new byte[1 << 16];
      long total = 0;
      for (int read = checked.read(buffer); read >= 0; read = checked.read(buffer)) {
        total += read;
        if (total > bound) {
          throw new ZipException("entry larger than any notebook");
        }
        out.write(buffer, 0, read);
      }
      if (checked.getChecksum().getValue() != entry.getCrc()) {
        throw new ZipException("checksum of " + to.getFileName());
      }
    }
  }

  private static boolean startsAsZip(Path archive) throws IOException {
    if (!Files.isRegularFile(archive)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(archive)) {
      byte[] head = in.readNBytes(2);
      return head.length == 2 && head[0] == 'P' && head[1] == 'K';
    }
  }
}
