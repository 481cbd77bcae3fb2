package fr.village.store;

import fr.village.store.NotebookException.Problem;
import fr.village.store.key.DataKey;
import fr.village.store.key.KeyFileStore;
import fr.village.store.migration.MigrationFailed;
import fr.village.store.migration.Migrator;
import fr.village.store.migration.Schema;
import fr.village.store.migration.SchemaState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The order of questions between a path and an open vault; each has its own refusal. */
final class VaultOpener<V extends Vault> {
  /** Makes what stands for an open file of a kind. */
  @FunctionalInterface
  interface Factory<V extends Vault> {
    V of(
        VaultFolder folder,
        Connection connection,
        DataKey key,
        UUID id,
        @Nullable UUID openedBy,
        Clock clock);
  }

  private final VaultKind kind;
  private final Factory<V> factory;
  private final Clock clock;
  private final Migrator migrator;
  private final Writability writability;
  private final BeforeMigration beforeMigration;

  VaultOpener(
      VaultKind kind,
      Factory<V> factory,
      Clock clock,
      Migrator migrator,
      Writability writability,
      BeforeMigration beforeMigration) {
    this.kind = kind;
    this.factory = factory;
    this.clock = clock;
    this.migrator = migrator;
    this.writability = writability;
    this.beforeMigration = beforeMigration;
  }

  /** The folder, when what makes one of this kind is in it. */
  VaultFolder find(Path any) {
    VaultFolder folder =
        VaultFolder.around(any).orElseThrow(() -> new NotebookException(kind.absent(), any));
    if (folder.kind() != kind) {
      throw new NotebookException(folder.kind().mistaken(), folder.path());
    }
    boolean database = Files.isRegularFile(folder.database());
    boolean keys = new KeyFileStore(folder.path()).exists();
    if (!database) {
      throw new NotebookException(keys ? Problem.DAMAGED : kind.absent(), folder.path());
    }
    return folder;
  }

  void requireWritable(VaultFolder folder) {
    if (!writability.canWrite(folder.path()) || !writability.canWrite(folder.database())) {
      throw new NotebookException(Problem.READ_ONLY, folder.path());
    }
  }

  /** Opens with a key it takes over, and finds every page whole. */
  V open(VaultFolder folder, DataKey key, @Nullable UUID person) {
    V vault = openEarly(folder, key, person);
    boolean whole = false;
    try {
      vault.requireWhole();
      whole = true;
      return vault;
    } finally {
      if (!whole) {
        vault.close();
      }
    }
  }

  /** Opens with a key it takes over; the file is gone through before its first change. */
  V openEarly(VaultFolder folder, DataKey key, @Nullable UUID person) {
    @Nullable Connection connection = null;
    boolean opened = false;
    try {
      requireWritable(folder);
      connection = EncryptedDatabase.open(folder.database(), key);
      V vault = upToDate(folder, connection, key, person);
      opened = true;
      return vault;
    } catch (SQLException e) {
      throw Problems.translate(e, folder.path());
    } finally {
      if (!opened) {
        key.destroy();
        close(connection);
      }
    }
  }

  private V upToDate(VaultFolder folder, Connection connection, DataKey key, @Nullable UUID person)
      throws SQLException {
    refuseOtherKind(folder, connection);
    SchemaState state = SchemaState.of(connection, kind.schema());
    if (state == SchemaState.NEWER) {
      throw new NotebookException(Problem.NEWER_VERSION, folder.path());
    }
    UUID id = FileRow.read(connection).id();
    V vault = factory.of(folder, connection, key, id, person, clock);
    if (state == SchemaState.DUE) {
      vault.requireWhole();
      beforeMigration.secure(vault);
      try {
        migrator.migrate(connection);
      } catch (MigrationFailed e) {
        throw new NotebookException(Problem.UPGRADE_FAILED, folder.path(), e);
      }
    }
    return vault;
  }

  /** Somebody renamed the folder and the file. */
  private void refuseOtherKind(VaultFolder folder, Connection connection) throws SQLException {
    Schema found = Schema.of(connection).orElse(kind.schema());
    if (found != kind.schema()) {
      VaultKind other = found == Schema.DESK ? VaultKind.DESK : VaultKind.NOTEBOOK;
      throw new NotebookException(other.mistaken(), folder.path());
    }
  }

  private static void close(@Nullable Connection connection) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      // the problem that led here is the one to tell
      return;
    }
  }
}
