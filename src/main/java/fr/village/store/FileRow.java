package fr.village.store;

import fr.village.store.migration.Schema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * What a notebook or desk says of itself, in the one row of {@code notebook_file} or {@code
 * desk_file}. Plain JDBC: jOOQ's first use costs most of a second and is not wanted on the way to
 * the first screen.
 *
 * @param id the notebook's or desk's
 * @param changedAt when something was last changed, by the laptop's clock
 * @param changeCounter transactions that changed something, from 0
 * @param backedUpCounter the counter at the last backup at closing, -1 before the first
 */
public record FileRow(UUID id, Instant changedAt, long changeCounter, long backedUpCounter) {
  static void insert(Connection connection, Schema schema, UUID id, Instant now)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO "
                + schema.fileTable()
                + " (one, id, created_at, changed_at, change_counter)"
                + " VALUES (1, ?, ?, ?, 0)")) {
      insert.setString(1, id.toString());
      insert.setString(2, text(now));
      insert.setString(3, text(now));
      insert.executeUpdate();
    }
  }

  /** Reads the row; a database that opens and has none lost its content, and counts as corrupt. */
  public static FileRow read(Connection connection) throws SQLException {
    Schema schema =
        Schema.of(connection)
            .orElseThrow(
                () -> new SQLiteException("nothing in it", SQLiteErrorCode.SQLITE_CORRUPT));
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT id, changed_at, change_counter, backed_up_counter FROM "
                    + schema.fileTable())) {
      if (!row.next()) {
        throw new SQLiteException(schema.fileTable() + " is empty", SQLiteErrorCode.SQLITE_CORRUPT);
      }
      return new FileRow(
          UUID.fromString(row.getString(1)),
          Instant.parse(row.getString(2)),
          row.getLong(3),
          row.getLong(4));
    }
  }

  static void touch(Connection connection, Schema schema, Instant now) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE "
                + schema.fileTable()
                + " SET changed_at = ?, change_counter = change_counter + 1")) {
      update.setString(1, text(now));
      update.executeUpdate();
    }
  }

  static void backedUp(Connection connection, Schema schema, long counter) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE " + schema.fileTable() + " SET backed_up_counter = ?")) {
      update.setLong(1, counter);
      update.executeUpdate();
    }
  }

  private static String text(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
