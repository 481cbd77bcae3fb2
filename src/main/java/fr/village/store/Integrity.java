package fr.village.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks the database whether it is whole. Reading a page checks its seal (HMAC) as well. */
public final class Integrity {
  private static final int QUICK_CACHE_KIB = 49_152;

  private Integrity() {}

  /** Every page, every index entry, every reference; empty when all is well. */
  public static List<String> check(Connection connection) throws SQLException {
    List<String> findings = new ArrayList<>();
    for (String line : lines(connection, "PRAGMA integrity_check(20)")) {
      if (!line.equals("ok")) {
        findings.add(line);
      }
    }
    for (String table : lines(connection, "PRAGMA foreign_key_check")) {
      findings.add("foreign key: " + table);
    }
    return findings;
  }

  /**
   * Every page and record, without comparing the indexes: for each opening, on the way to the first
   * screen. CHECK constraints are left to {@link #check}: no fault of a medium gets past the pages'
   * seals and breaks one.
   */
  static boolean quick(Connection connection) throws SQLException {
    String usual = lines(connection, "PRAGMA cache_size").getFirst();
    // the pages are gone through twice: with room for them they are deciphered once
    execute(connection, "PRAGMA cache_size=-" + QUICK_CACHE_KIB);
    execute(connection, "PRAGMA ignore_check_constraints=ON");
    try {
      return lines(connection, "PRAGMA quick_check(1)").equals(List.of("ok"));
    } finally {
      execute(connection, "PRAGMA ignore_check_constraints=OFF");
      execute(connection, "PRAGMA cache_size=" + usual);
    }
  }

  /** Rows of each table, by name. */
  public static Map<String, Long> rowCounts(Connection connection) throws SQLException {
    Map<String, Long> counts = new TreeMap<>();
    String tables =
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%'"
            + " ESCAPE '\\'";
    for (String table : lines(connection, tables)) {
      String quoted = '"' + table.replace("\"", "\"\"") + '"';
      counts.put(
          table, Long.valueOf(lines(connection, "SELECT count(*) FROM " + quoted).getFirst()));
    }
    return counts;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> lines(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> lines = new ArrayList<>();
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
      return lines;
    }
  }
}
