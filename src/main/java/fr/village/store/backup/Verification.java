package fr.village.store.backup;

import fr.village.store.EncryptedDatabase;
import fr.village.store.FileRow;
import fr.village.store.Integrity;
import fr.village.store.NotebookException;
import fr.village.store.NotebookException.Problem;
import fr.village.store.Problems;
import fr.village.store.Unlocking;
import fr.village.store.VaultFolder;
import fr.village.store.key.DataKey;
import fr.village.store.key.Secret;
import fr.village.store.migration.SchemaState;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What reading a notebook or a backup from end to end found.
 *
 * @param notebook its id
 * @param lastChanged by the laptop's clock then
 * @param findings in the database's own words; empty when all is well
 */
public record Verification(UUID notebook, Instant lastChanged, List<String> findings) {
  public Verification {
    findings = List.copyOf(findings);
  }

  public boolean sound() {
    return findings.isEmpty();
  }

  /**
   * Reads a backup's file, or the notebook a path lies in. Changes nothing; brings no tables up to
   * date.
   *
   * @throws NotebookException when it cannot be opened at all
   */
  public static Verification of(Path path, Secret secret) {
    if (String.valueOf(path.getFileName()).endsWith(BackupName.EXTENSION)) {
      return ofBackup(path.toAbsolutePath(), secret);
    }
    return ofNotebook(
        VaultFolder.around(path)
            .orElseThrow(() -> new NotebookException(Problem.NOT_A_NOTEBOOK, path)),
        secret);
  }

  private static Verification ofBackup(Path file, Secret secret) {
    @Nullable Path folder = file.getParent();
    try (Unpacked unpacked = Unpacked.of(file, folder == null ? file : folder, secret)) {
      FileRow row = unpacked.row();
      return new Verification(row.id(), row.changedAt(), unpacked.findings());
    }
  }

  private static Verification ofNotebook(VaultFolder folder, Secret secret) {
    try (DataKey key = Unlocking.of(folder, secret).key();
        Connection connection = EncryptedDatabase.open(folder.database(), key)) {
      if (SchemaState.of(connection) == SchemaState.NEWER) {
        throw new NotebookException(Problem.NEWER_VERSION, folder.path());
      }
      FileRow row = FileRow.read(connection);
      return new Verification(row.id(), row.changedAt(), Integrity.check(connection));
    } catch (SQLException e) {
      throw Problems.translate(e, folder.path());
    }
  }
}
