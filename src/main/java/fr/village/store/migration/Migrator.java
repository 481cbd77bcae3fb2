package fr.village.store.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Runs what is due of the migration files, all of it in one transaction. Asked only when {@link
 * SchemaState} says DUE: starting Flyway costs some 65 ms even when nothing is.
 */
public final class Migrator {
  private final Schema schema;
  private final String location;

  /** Of notebooks. */
  public Migrator() {
    this(Schema.NOTEBOOK);
  }

  public Migrator(Schema schema) {
    this(schema, schema.migrations());
  }

  Migrator(String location) {
    this(Schema.NOTEBOOK, location);
  }

  private Migrator(Schema schema, String location) {
    this.schema = schema;
    this.location = location;
  }

  /**
   * Brings the tables to {@link Schema#version}.
   *
   * @throws MigrationFailed when a file fails or leaves a dangling reference; nothing is changed
   */
  public void migrate(Connection connection) throws SQLException {
    // tables that others refer to can only be rebuilt with the check off; it is made up for before
    // the commit
    execute(connection, "PRAGMA foreign_keys=OFF");
    try {
      Flyway.configure()
          .dataSource(SharedConnection.of(connection))
          .locations(location)
          .group(true)
          .callbacks(new BeforeCommit())
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new MigrationFailed(e);
    } finally {
      connection.setAutoCommit(true);
      execute(connection, "PRAGMA foreign_keys=ON");
    }
    execute(connection, "PRAGMA user_version=" + schema.version());
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Runs inside the transaction, after each file. */
  private static final class BeforeCommit implements Callback {
    @Override
    public boolean supports(Event event, Context context) {
      return event == Event.AFTER_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
      return true;
    }

    @Override
    public void handle(Event event, Context context) {
      try (Statement statement = context.getConnection().createStatement();
          ResultSet dangling = statement.executeQuery("PRAGMA foreign_key_check")) {
        if (dangling.next()) {
          throw new FlywayException("dangling reference in " + dangling.getString(1));
        }
      } catch (SQLException e) {
        throw new FlywayException(e.getMessage(), e);
      }
    }

    @Override
    public String getCallbackName() {
      return "references are whole";
    }
  }
}
