package fr.village.store.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** The tables of each kind of encrypted file. */
public enum Schema {
  NOTEBOOK("notebook_file", "classpath:fr/village/store/migration", SchemaVersion.CURRENT),
  DESK("desk_file", "classpath:fr/village/store/desk/migration", 2);

  private final String fileTable;
  private final String migrations;
  private final int version;

  Schema(String fileTable, String migrations, int version) {
    this.fileTable = fileTable;
    this.migrations = migrations;
    this.version = version;
  }

  /** The table whose one row says what the file is. */
  public String fileTable() {
    return fileTable;
  }

  /** Where Flyway finds the files that make the tables. */
  String migrations() {
    return migrations;
  }

  /** The highest version among those files; written to {@code PRAGMA user_version}. */
  public int version() {
    return version;
  }

  /** Which tables a database has; nothing where it has neither. */
  public static Optional<Schema> of(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT name FROM sqlite_schema WHERE name IN ('notebook_file', 'desk_file')")) {
      if (!row.next()) {
        return Optional.empty();
      }
      return Optional.of(row.getString(1).equals(DESK.fileTable) ? DESK : NOTEBOOK);
    }
  }
}
