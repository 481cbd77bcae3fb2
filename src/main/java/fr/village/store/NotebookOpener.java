package fr.village.store;

import fr.village.store.NotebookException.Problem;
import fr.village.store.key.DataKey;
import fr.village.store.key.KeyFileStore;
import fr.village.store.migration.MigrationFailed;
import fr.village.store.migration.Migrator;
import fr.village.store.migration.SchemaState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The order of questions between a path and an open notebook; each has its own refusal. */
final class NotebookOpener {
  private final Clock clock;
  private final Migrator migrator;
  private final Writability writability;
  private final BeforeMigration beforeMigration;

  NotebookOpener(
      Clock clock, Migrator migrator, Writability writability, BeforeMigration beforeMigration) {
    this.clock = clock;
    this.migrator = migrator;
    this.writability = writability;
    this.beforeMigration = beforeMigration;
  }

  /** The folder, when what makes a notebook is in it. */
  NotebookFolder find(Path any) {
    NotebookFolder folder =
        NotebookFolder.around(any)
            .orElseThrow(() -> new NotebookException(Problem.NOT_A_NOTEBOOK, any));
    boolean database = Files.isRegularFile(folder.database());
    boolean keys = new KeyFileStore(folder.path()).exists();
    if (!database) {
      throw new NotebookException(keys ? Problem.DAMAGED : Problem.NOT_A_NOTEBOOK, folder.path());
    }
    return folder;
  }

  void requireWritable(NotebookFolder folder) {
    if (!writability.canWrite(folder.path()) || !writability.canWrite(folder.database())) {
      throw new NotebookException(Problem.READ_ONLY, folder.path());
    }
  }

  /** Opens with a key it takes over, and finds every page whole. */
  Notebook open(NotebookFolder folder, DataKey key, @Nullable UUID person) {
    Notebook notebook = openEarly(folder, key, person);
    boolean whole = false;
    try {
      notebook.requireWhole();
      whole = true;
      return notebook;
    } finally {
      if (!whole) {
        notebook.close();
      }
    }
  }

  /** Opens with a key it takes over; the notebook looks at its pages before its first change. */
  Notebook openEarly(NotebookFolder folder, DataKey key, @Nullable UUID person) {
    @Nullable Connection connection = null;
    boolean opened = false;
    try {
      requireWritable(folder);
      connection = EncryptedDatabase.open(folder.database(), key);
      Notebook notebook = upToDate(folder, connection, key, person);
      opened = true;
      return notebook;
    } catch (SQLException e) {
      throw Problems.translate(e, folder.path());
    } finally {
      if (!opened) {
        key.destroy();
        close(connection);
      }
    }
  }

  private Notebook upToDate(
      NotebookFolder folder, Connection connection, DataKey key, @Nullable UUID person)
      throws SQLException {
    SchemaState state = SchemaState.of(connection);
    if (state == SchemaState.NEWER) {
      throw new NotebookException(Problem.NEWER_VERSION, folder.path());
    }
    UUID id = FileRow.read(connection).id();
    Notebook notebook = new Notebook(folder, connection, key, id, person, clock);
    if (state == SchemaState.DUE) {
      notebook.requireWhole();
      beforeMigration.secure(notebook);
      try {
        migrator.migrate(connection);
      } catch (MigrationFailed e) {
        throw new NotebookException(Problem.UPGRADE_FAILED, folder.path(), e);
      }
    }
    return notebook;
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
