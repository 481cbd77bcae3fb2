package fr.village.store.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What a database's tables are to this program; asked before anything is written. */
public enum SchemaState {
  /** As this program writes them. */
  CURRENT,
  /** Older, or not there yet: {@link Migrator} brings them up to date. */
  DUE,
  /** Written by a newer program: hands off. */
  NEWER;

  /** As of the tables that are there; of a notebook's where there are none. */
  public static SchemaState of(Connection connection) throws SQLException {
    return of(connection, Schema.of(connection).orElse(Schema.NOTEBOOK));
  }

  /** Asks the version number and, in case it lags behind, Flyway's history. */
  public static SchemaState of(Connection connection, Schema schema) throws SQLException {
    long version = number(connection, "PRAGMA user_version");
    boolean history =
        number(
                connection,
                "SELECT count(*) FROM sqlite_schema WHERE name = 'flyway_schema_history'")
            > 0;
    long applied =
        history
            ? number(
                connection,
                "SELECT coalesce(max(CAST(version AS INTEGER)), 0) FROM flyway_schema_history"
                    + " WHERE success = 1")
            : 0;
    if (Math.max(version, applied) > schema.version()) {
      return NEWER;
    }
    return version == schema.version() && history ? CURRENT : DUE;
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.getLong(1);
    }
  }
}
