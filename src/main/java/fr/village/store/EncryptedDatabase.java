package fr.village.store;

import fr.village.store.key.DataKey;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;
import org.sqlite.mc.SQLiteMCSqlCipherConfig;

/** Opens the one connection to an encrypted database, alone: nobody else reads or writes it. */
public final class EncryptedDatabase {
  // FULL waits for the medium at each commit; EXTRA also at the journal's deletion, and costs the
  // same here because an exclusive lock keeps the journal
  private static final List<String> SETTINGS =
      List.of(
          "PRAGMA locking_mode=EXCLUSIVE",
          "PRAGMA temp_store=MEMORY",
          "PRAGMA mmap_size=0",
          "PRAGMA cell_size_check=ON",
          "PRAGMA trusted_schema=OFF",
          "PRAGMA secure_delete=ON",
          "PRAGMA foreign_keys=ON",
          "PRAGMA journal_mode=DELETE",
          "PRAGMA synchronous=EXTRA");

  private static final int PAGE = 4096;

  private EncryptedDatabase() {}

  /** Makes a new, empty file. */
  static Connection create(Path file, DataKey key) throws SQLException {
    return connect(file, key, true);
  }

  /**
   * Opens a file that is there and takes its lock. Writes nothing, except to finish what a killed
   * program left in the journal.
   *
   * @throws SQLException busy when another program has it; not a database, or corrupt, when the key
   *     is another one or the first page is damaged
   */
  public static Connection open(Path file, DataKey key) throws SQLException {
    // SQLite takes a file of less than a page for a new database, and begins to write it
    if (file.toFile().length() < PAGE) {
      throw new SQLiteException("less than a page", SQLiteErrorCode.SQLITE_CORRUPT);
    }
    return connect(file, key, false);
  }

  private static Connection connect(Path file, DataKey key, boolean create) throws SQLException {
    Connection connection = JDBC.createConnection(url(file), properties(key, create));
    try (Statement statement = connection.createStatement()) {
      for (String setting : SETTINGS) {
        statement.execute(setting);
      }
      statement.execute("BEGIN EXCLUSIVE");
      statement.execute("SELECT count(*) FROM sqlite_schema");
      statement.execute("COMMIT");
      return connection;
    } catch (SQLException e) {
      try {
        connection.close();
      } catch (SQLException closing) {
        e.addSuppressed(closing);
      }
      throw e;
    }
  }

  private static Properties properties(DataKey key, boolean create) {
    byte[] raw = key.bytes();
    try {
      SQLiteConfig config = SQLiteMCSqlCipherConfig.getV4Defaults().withRawUnsaltedKey(raw).build();
      if (!create) {
        config.resetOpenMode(SQLiteOpenMode.CREATE);
      }
      config.setBusyTimeout(0);
      return config.toProperties();
    } finally {
      Arrays.fill(raw, (byte) 0);
    }
  }

  /**
   * The file as a percent-encoded URI, so that no character of a folder's name is read as an
   * option.
   */
  static String url(Path file) {
    URI uri = file.toAbsolutePath().toUri();
    @Nullable String share = uri.getRawAuthority();
    String path = uri.getRawPath();
    // SQLite accepts no host: \\server\share is file:////server/share
    return "jdbc:sqlite:file://" + (share == null ? path : "//" + share + path);
  }
}
