package fr.village.store.backup;

import fr.village.store.EncryptedDatabase;
import fr.village.store.FileRow;
import fr.village.store.Integrity;
import fr.village.store.NotebookException;
import fr.village.store.NotebookException.Problem;
import fr.village.store.Problems;
import fr.village.store.Unlocking;
import fr.village.store.VaultKind;
import fr.village.store.disk.DurableFiles;
import fr.village.store.key.DataKey;
import fr.village.store.key.KeyFile;
import fr.village.store.key.Secret;
import fr.village.store.migration.SchemaState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * A backup unpacked into a folder of its own, still encrypted, opened once and found readable. The
 * folder goes when this is closed.
 *
 * @param folder where it lies, with no name of a notebook
 * @param key of the database
 * @param keys the key file that came with it
 * @param row what it says of itself
 * @param findings of the integrity check; empty when all is well
 */
record Unpacked(Path folder, DataKey key, KeyFile keys, FileRow row, List<String> findings)
    implements AutoCloseable {
  /**
   * @param beside the folder to unpack in
   * @throws NotebookException NOT_A_BACKUP, DAMAGED_BACKUP, NEWER_VERSION, WRONG_PASSPHRASE …
   */
  static Unpacked of(Path archive, Path beside, Secret secret) {
    Path folder = beside.resolve("." + UUID.randomUUID() + ".part");
    boolean done = false;
    try {
      Files.createDirectories(beside);
      Files.createDirectory(folder);
      KeyFile keys = BackupArchive.unpack(archive, folder);
      DataKey key = Unlocking.of(keys, secret, archive).key();
      Unpacked unpacked = opened(archive, folder, keys, key);
      done = true;
      return unpacked;
    } catch (IOException e) {
      throw Problems.translate(e, archive);
    } finally {
      if (!done) {
        discard(folder);
      }
    }
  }

  private static Unpacked opened(Path archive, Path folder, KeyFile keys, DataKey key) {
    try (Connection connection =
        EncryptedDatabase.open(folder.resolve(kindIn(folder).database()), key)) {
      if (SchemaState.of(connection) == SchemaState.NEWER) {
        throw new NotebookException(Problem.NEWER_VERSION, archive);
      }
      return new Unpacked(folder, key, keys, FileRow.read(connection), Integrity.check(connection));
    } catch (SQLException e) {
      key.destroy();
      RuntimeException problem = Problems.translate(e, archive);
      throw problem instanceof NotebookException known && known.problem() == Problem.DAMAGED
          ? new NotebookException(Problem.DAMAGED_BACKUP, archive, e)
          : problem;
    }
  }

  /** Of what it is a backup. */
  VaultKind kind() {
    return kindIn(folder);
  }

  private static VaultKind kindIn(Path folder) {
    boolean desk = Files.exists(folder.resolve(VaultKind.DESK.database()));
    return desk ? VaultKind.DESK : VaultKind.NOTEBOOK;
  }

  Path database() {
    return folder.resolve(kind().database());
  }

  @Override
  public void close() {
    key.destroy();
    discard(folder);
  }

  private static void discard(Path folder) {
    try {
      DurableFiles.deleteTree(folder);
    } catch (IOException e) {
      // encrypted, and with no name of a notebook: harmless where it stays
      return;
    }
  }
}
