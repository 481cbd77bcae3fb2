package fr.village.store.backup;

import fr.village.store.EncryptedDatabase;
import fr.village.store.FileRow;
import fr.village.store.Integrity;
import fr.village.store.NotebookException;
import fr.village.store.NotebookException.Problem;
import fr.village.store.key.DataKey;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** An encrypted copy of an open database, read back before it is trusted. */
final class Snapshot {
  private Snapshot() {}

  /**
   * Copies a database with {@code VACUUM INTO}, which encrypts under the same key; the driver's own
   * {@code backup to} would write plain text.
   *
   * @param copy a file that is not there yet
   * @throws NotebookException BACKUP_FAILED when the copy does not hold what the original holds
   */
  static void take(Connection connection, DataKey key, Path copy) throws SQLException {
    try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, copy.toAbsolutePath().toString());
      vacuum.execute();
    }
    try (Connection reopened = EncryptedDatabase.open(copy, key)) {
      boolean same =
          Integrity.check(reopened).isEmpty()
              && Integrity.rowCounts(reopened).equals(Integrity.rowCounts(connection))
              && FileRow.read(reopened).equals(FileRow.read(connection));
      if (!same) {
        throw new NotebookException(Problem.BACKUP_FAILED, copy);
      }
    }
  }
}
